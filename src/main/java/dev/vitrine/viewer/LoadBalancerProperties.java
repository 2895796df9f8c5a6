package dev.vitrine.viewer;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Application Load Balancer of AWS that signs people in.
 *
 * @param signer its ARN: what any other signs is not believed
 * @param issuer the issuer that it asks about people; default: whichever it names
 * @param clientId what that issuer calls the load balancer; default: whatever it names
 * @param groupsClaim the claim that names the groups of a person
 * @param keys where its public keys are; default: where AWS publishes those of the signer's region
 */
record LoadBalancerProperties(
    @Nullable String signer,
    @Nullable String issuer,
    @Nullable String clientId,
    @DefaultValue("groups") String groupsClaim,
    @Nullable URI keys) {

  private static final Pattern SIGNER =
      Pattern.compile(
          "arn:aws[\\w-]*:elasticloadbalancing:([a-z0-9-]+):\\d{12}"
              + ":loadbalancer/app/[\\w-]{1,32}/[0-9a-f]+");
  private static final Pattern AWS = Pattern.compile("[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?");

  LoadBalancerProperties {
    AccessProperties.check(
        "load-balancer.signer",
        signer,
        signer != null && SIGNER.matcher(signer).matches(),
        "arn:aws:elasticloadbalancing:<region>:<account>:loadbalancer/app/<name>/<id>");
    AccessProperties.check(
        "load-balancer.groups-claim",
        groupsClaim,
        groupsClaim.matches("[\\w:/.@-]{1,128}"),
        "a claim's name");
    AccessProperties.check(
        "load-balancer.keys", keys, keys == null || isKeys(keys), "an address of AWS with https");
  }

  /** The signer, which there always is. */
  String signerArn() {
    return Objects.requireNonNull(signer);
  }

  /** Where the keys are, without a slash at its end. */
  String keysAddress() {
    if (keys != null) {
      return keys.toString().replaceFirst("/$", "");
    }
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
    var region = SIGNER.matcher(signerArn()).replaceFirst("$1");
    return "https://public-keys.auth.elb." + region + ".amazonaws.com";
  }

  private static boolean isKeys(URI keys) {
    return SafeAddress.is(keys)
        && keys.getRawQuery() == null
        && (AWS.matcher(keys.getHost()).matches() || LoopbackName.is(keys.getHost()));
  }
}
