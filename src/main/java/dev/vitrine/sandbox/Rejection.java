package dev.vitrine.sandbox;

/**
 * Why AWS does not believe who signed a request, before any policy is asked.
 *
 * <p>Each reason knows the code, the status and the sentence of each family. {@code %s} stands for
 * what only the request tells.
 */
@SuppressWarnings("ImmutableEnumChecker") // Answer is a record of two strings and a number
enum Rejection {
  /** No signature at all. */
  MISSING(
      answer("MissingAuthenticationToken", 403, "Request is missing Authentication Token"),
      answer("MissingAuthenticationTokenException", 400, "Missing Authentication Token"),
      answer("MissingParameter", 400, "The request must contain the parameter AWSAccessKeyId"),
      answer("AccessDenied", 403, "Access Denied")),
  /** A signature that lacks a part or is written wrongly. */
  INCOMPLETE(
      answer("IncompleteSignature", 400, "%s"),
      answer("IncompleteSignatureException", 400, "%s"),
      answer("IncompleteSignature", 400, "%s"),
      answer("AuthorizationHeaderMalformed", 400, "The authorization header is malformed; %s")),
  /** An access key id that nobody issued, or a temporary one without its token. */
  INVALID(
      answer("InvalidClientTokenId", 403, "The security token included in the request is invalid."),
      answer(
          "UnrecognizedClientException",
          400,
          "The security token included in the request is invalid."),
      answer("AuthFailure", 401, Sentences.NOT_VALIDATED),
      answer(
          "InvalidAccessKeyId",
          403,
          "The AWS Access Key Id you provided does not exist in our records.")),
  /** A session token that is not the one of this access key id. */
  TOKEN_MISMATCH(
      answer("InvalidClientTokenId", 403, "The security token included in the request is invalid."),
      answer(
          "UnrecognizedClientException",
          400,
          "The security token included in the request is invalid."),
      answer("AuthFailure", 401, Sentences.NOT_VALIDATED),
      answer("InvalidToken", 400, "The provided token is malformed or otherwise invalid.")),
  /** Credentials past their time. */
  EXPIRED(
      answer("ExpiredToken", 403, "The security token included in the request is expired"),
      answer("ExpiredTokenException", 400, "The security token included in the request is expired"),
      answer("RequestExpired", 400, "Request has expired."),
      answer("ExpiredToken", 400, "The provided token has expired.")),
  /** A time of signing too far from now. */
  SKEWED(
      answer("SignatureDoesNotMatch", 403, "%s"),
      answer("InvalidSignatureException", 400, "%s"),
      answer("RequestExpired", 400, "Request has expired. %s"),
      answer(
          "RequestTimeTooSkewed",
          403,
          "The difference between the request time and the current time is too large.")),
  /** A signature for another day, service or end than the request. */
  SCOPE(
      answer("SignatureDoesNotMatch", 403, "%s"),
      answer("InvalidSignatureException", 400, "%s"),
      answer("AuthFailure", 401, Sentences.NOT_VALIDATED),
      answer("AuthorizationHeaderMalformed", 400, "The authorization header is malformed; %s")),
  /** A body other than the one that was announced. */
  CONTENT(
      answer("SignatureDoesNotMatch", 403, Sentences.NO_MATCH),
      answer("InvalidSignatureException", 400, Sentences.NO_MATCH),
      answer("AuthFailure", 401, Sentences.NOT_VALIDATED),
      answer(
          "XAmzContentSHA256Mismatch",
          400,
          "The provided 'x-amz-content-sha256' header does not match what was computed.")),
  /** A signature made with another secret, or over something else. */
  SIGNATURE(
      answer("SignatureDoesNotMatch", 403, Sentences.NO_MATCH),
      answer("InvalidSignatureException", 400, Sentences.NO_MATCH),
      answer("AuthFailure", 401, Sentences.NOT_VALIDATED),
      answer(
          "SignatureDoesNotMatch",
          403,
          "The request signature we calculated does not match the signature you provided."
              + " Check your key and signing method."));

  private final Answer query;
  private final Answer json;
  private final Answer ec2;
  private final Answer s3;

  Rejection(Answer query, Answer json, Answer ec2, Answer s3) {
    this.query = query;
    this.json = json;
    this.ec2 = ec2;
    this.s3 = s3;
  }

  /** The refusal as the family words it. */
  AwsRefusal by(ServiceFamily family) {
    return by(family, "");
  }

  /** The refusal as the family words it, with what only the request tells. */
  AwsRefusal by(ServiceFamily family, String detail) {
    return switch (family) {
      case QUERY -> query.refusal(detail);
      case JSON -> json.refusal(detail);
      // The same words as the other JSON services, but with a status that says what it is.
      case REST -> json.forbidding().refusal(detail);
      case EC2 -> ec2.refusal(detail);
      case S3 -> s3.refusal(detail);
    };
  }

  private static Answer answer(String code, int status, String sentence) {
    return new Answer(code, status, sentence);
  }

  private record Answer(String code, int status, String sentence) {

    AwsRefusal refusal(String detail) {
      return new AwsRefusal(code, status, sentence.replace("%s", detail));
    }

    Answer forbidding() {
      return status == 400 ? new Answer(code, 403, sentence) : this;
    }
  }

  private static final class Sentences {

    static final String NO_MATCH =
        "The request signature we calculated does not match the signature you provided. Check your"
            + " AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.";
    static final String NOT_VALIDATED =
        "AWS was not able to validate the provided access credentials";
  }
}
