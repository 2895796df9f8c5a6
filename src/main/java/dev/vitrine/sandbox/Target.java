package dev.vitrine.sandbox;

/** The ARN that a call is done to, {@code *} where its policies name none. */
final class Target {

  private Target() {}

  static String of(Caller caller, Call call, WireRequest request) {
    return switch (call.service()) {
      case "s3" -> s3(call);
      case "iam" -> iam(caller, call);
      case "apigateway" -> api(call, request.path());
      // https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html
      case "apigatewayv2" -> api(call, request.path().replaceFirst("^/v2", ""));
      default -> "*";
    };
  }

  private static String api(Call call, String path) {
    return "arn:aws:apigateway:" + call.region() + "::" + path;
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
