package dev.vitrine.sandbox;

/** The ARN that a call is done to, {@code *} where its policies name none. */
final class Target {

  private Target() {}

  static String of(Caller caller, Call call, WireRequest request) {
    return switch (call.service()) {
      case "s3" -> s3(call);
      case "iam" -> iam(caller, call);
      case "apigateway", "apigatewayv2" ->
          "arn:aws:apigateway:" + call.region() + "::" + request.path();
      default -> "*";
    };
  }

  private static String s3(Call call) {
    String bucket = call.text("Bucket", "");
    String key = call.text("Key", "");
    if (bucket.isEmpty()) {
      return "*";
    }
    return "arn:aws:s3:::" + bucket + (key.isEmpty() ? "" : "/" + key);
  }

  private static String iam(Caller caller, Call call) {
    String role = call.text("RoleName", "");
    String user = call.text("UserName", "");
    if (role.isEmpty() && user.isEmpty()) {
      return "*";
    }
    String name = role.isEmpty() ? "user/" + user : "role/" + role;
    return "arn:aws:iam::" + caller.account() + ":" + name;
  }
}
