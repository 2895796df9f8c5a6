package dev.vitrine.catalog;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the AWS console shows resources of a type, such as {@code
 * ec2/home?region={region}#InstanceDetails:instanceId={id}}, below the console's own host.
 *
 * <p>{@code {id}} is the id, {@code {1}} and {@code {2}} are its parts, {@code {arn}} is the ARN;
 * <code>{id$}</code> is the id as CloudWatch's pages want it, escaped twice with dollars.
 *
 * @param form the path, query and fragment
 */
public record ConsolePage(String form) {

  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9][A-Za-z0-9/=?&#:;.-]*+(\\{(region|account|id|id\\$|arn|1|2)}"
              + "[A-Za-z0-9/=?&#:;.-]*+)*+");

  /** Refuses a form that could lead to another host, or that has a part which nobody fills in. */
  public ConsolePage {
    if (!FORM.matcher(form).matches() || form.contains("//")) {
      throw new IllegalArgumentException("'" + form + "' is no page of the AWS console");
    }
  }

  /**
   * The path to one resource's page, every value escaped.
   *
   * @param arn null where it is not known
   * @return none where the page needs what is not known
   */
  public Optional<String> path(
      AccountId account, RegionId region, String id, @Nullable String arn) {
    var parts = id.split("\\|", -1);
    if ((arn == null && form.contains("{arn}")) || (parts.length < 2 && form.contains("{2}"))) {
      return Optional.empty();
    }
    return Optional.of(
        form.replace("{region}", escaped(region.value()))
            .replace("{account}", account.value())
            .replace("{arn}", escaped(arn == null ? "" : arn))
            .replace("{1}", escaped(parts[0]))
            .replace("{2}", parts.length < 2 ? "" : escaped(parts[1]))
            .replace("{id$}", escaped(escaped(id)).replace('%', '$'))
            .replace("{id}", escaped(id)));
  }

  private static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
