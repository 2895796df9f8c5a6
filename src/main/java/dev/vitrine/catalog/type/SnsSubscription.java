package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Subscription;

/**
 * A subscription to a topic. Of its endpoint only what is no secret leaves this class: not the
 * whole mail address or telephone number, and of a URL the host without the token that often ends
 * it.
 */
@Component
final class SnsSubscription implements ResourceType {

  private static final int HEX_DIGITS = 12;
  private static final int LAST_DIGITS = 2;

  private static final Definition DEFINITION =
      Definition.of("AWS::SNS::Subscription", "SNS subscription", Scope.REGIONAL)
          .in("SNS")
          .calls(Operation.of("sns", "ListSubscriptions"))
          .id("SubscriptionId")
          .arnIn("Arn", "arn:{partition}:sns:{region}:{account}:{}:{id}")
          .column(TEXT, "Protocol")
          .column(TEXT, "Endpoint")
          .reference("TopicArn", "sns-topic")
          .column(TEXT, "Owner")
          .column(TEXT, "SubscriptionArn")
          .link("Endpoint", "")
          .signal(
              WARNING,
              "The subscription is not confirmed: nothing is delivered to it.",
              "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html",
              is("SubscriptionArn", "PendingConfirmation"))
          .signal(
              WARNING,
              "Messages are delivered over HTTP without encryption.",
              "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
              is("Protocol", "http"))
          .console("sns/v3/home?region={region}#/subscription/{arn}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListSubscriptions")
        .showing(
            "Subscriptions[?SubscriptionArn=={SubscriptionArn} && TopicArn=={TopicArn}"
                + " && Protocol=={Protocol}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients.of(SnsClient.class).listSubscriptionsPaginator().subscriptions().stream()
        .map(SnsSubscription::item);
  }

  // Until it is confirmed AWS writes PendingConfirmation where the ARN will stand, for all alike.
  private static Item item(Subscription answered) {
    var arn = answered.subscriptionArn();
    var item = Item.of(answered.copy(safe -> safe.endpoint(shown(answered))));
    return arn.startsWith("arn:")
        ? item.with("Arn", arn).with("SubscriptionId", last(arn))
        : item.with("Arn", null)
            .with(
                "SubscriptionId",
                String.join("|", last(answered.topicArn()), answered.protocol(), digest(answered)));
  }

  private static String last(String arn) {
    return arn.substring(arn.lastIndexOf(':') + 1);
  }

  private static String digest(Subscription subscription) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = String.valueOf(subscription.endpoint()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable String shown(Subscription subscription) {
    var endpoint = subscription.endpoint();
    if (endpoint == null || endpoint.startsWith("arn:")) {
      return endpoint;
    }
    return switch (String.valueOf(subscription.protocol())) {
      case "http", "https" -> host(endpoint);
      case "email", "email-json" -> mail(endpoint);
      case "sms" -> "…" + endpoint.substring(Math.max(0, endpoint.length() - LAST_DIGITS));
      default -> "withheld";
    };
  }

  private static String host(String url) {
    try {
      return Objects.requireNonNullElse(new URI(url).getHost(), "withheld");
    } catch (URISyntaxException _) {
      return "withheld";
    }
  }

  private static String mail(String address) {
    var at = address.lastIndexOf('@');
    return at < 1 ? "withheld" : address.charAt(0) + "…" + address.substring(at);
  }
}
