package dev.vitrine.client;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Requests to S3 that could mean another operation, or an object, to a generous reader. */
final class S3Bypasses {

  private static final String S3 = "https://s3.eu-west-1.amazonaws.com";
  private static final String OURS = "http://127.0.0.1:4566";
  private static final String ACCOUNT_BLOCK = "/v20180820/configuration/publicAccessBlock";

  private S3Bypasses() {}

  static Stream<Arguments> all() {
    return Stream.concat(paths(), hosts());
  }

  /** Paths and queries of S3 that are not what they seem. */
  private static Stream<Arguments> paths() {
    return Stream.of(
        argumentSet("a bucket's list", HandMade.get(S3 + "/b").signed("s3")),
        argumentSet("an object", HandMade.get(S3 + "/b/key").signed("s3")),
        argumentSet(
            "an object called like a parameter",
            HandMade.get(S3 + "/b/%3Fversioning").signed("s3")),
        argumentSet(
            "an object behind an encoded slash",
            HandMade.get(S3 + "/b%2Fkey?versioning").signed("s3")),
        argumentSet(
            "an object behind a doubly encoded slash",
            HandMade.get(S3 + "/b%252Fkey?versioning").signed("s3")),
        argumentSet(
            "an object beside the parameter", HandMade.get(S3 + "/b/key?versioning").signed("s3")),
        argumentSet("another parameter", HandMade.get(S3 + "/b?policy").signed("s3")),
        argumentSet("two parameters", HandMade.get(S3 + "/b?versioning&policy").signed("s3")),
        argumentSet("an unknown parameter", HandMade.get(S3 + "/b?versioning&x=1").signed("s3")),
        argumentSet(
            "the parameter with a value", HandMade.get(S3 + "/b?versioning=1").signed("s3")),
        argumentSet(
            "the parameter twice", HandMade.get(S3 + "/b?versioning&versioning").signed("s3")),
        argumentSet(
            "the parameter in another case", HandMade.get(S3 + "/b?Versioning").signed("s3")),
        argumentSet(
            "another parameter in the path", HandMade.get(S3).path("/b?policy").signed("s3")),
        argumentSet(
            "a fragment in the path", HandMade.get(S3).path("/b#x?versioning").signed("s3")),
        argumentSet(
            "PUT on a parameter", HandMade.method("PUT", S3 + "/b?versioning").signed("s3")),
        argumentSet(
            "PUT said in a header",
            HandMade.get(S3 + "/b?versioning")
                .header("X-HTTP-Method-Override", "PUT")
                .signed("s3")),
        argumentSet("dots in the path", HandMade.get(S3 + "/b/..").signed("s3")),
        argumentSet("dots instead of a bucket", HandMade.get(S3 + "/..?versioning").signed("s3")),
        argumentSet("encoded dots", HandMade.get(S3 + "/%2e%2e?versioning").signed("s3")),
        argumentSet("two slashes", HandMade.get(S3).path("//?versioning").signed("s3")),
        argumentSet("a slash at the end", HandMade.get(S3 + "/b/?versioning").signed("s3")),
        argumentSet("a bad percent sign", HandMade.get(S3).path("/b%zz").signed("s3")),
        argumentSet(
            "a chunked body",
            HandMade.get(S3 + "/").header("Transfer-Encoding", "chunked").signed("s3")));
  }

  /** Hosts behind which S3 means something else. */
  private static Stream<Arguments> hosts() {
    return Stream.of(
        argumentSet(
            "a bucket in the host",
            HandMade.get("https://b.s3.eu-west-1.amazonaws.com/").signed("s3")),
        argumentSet(
            "a bucket called s3.x in the host",
            HandMade.get("https://s3.x.s3.eu-west-1.amazonaws.com/").signed("s3")),
        argumentSet(
            "a bucket in the Host header",
            HandMade.get(S3 + "/").header("Host", "b.s3.eu-west-1.amazonaws.com").signed("s3")),
        argumentSet(
            "two Host headers",
            HandMade.get(S3 + "/")
                .header("Host", "s3.eu-west-1.amazonaws.com")
                .header("Host", "b.s3.eu-west-1.amazonaws.com")
                .signed("s3")),
        argumentSet(
            "an access point",
            HandMade.get("https://x-111111111111.s3-accesspoint.eu-west-1.amazonaws.com/")
                .signed("s3")),
        argumentSet("S3 Control's path at S3", HandMade.get(S3 + ACCOUNT_BLOCK).signed("s3")),
        argumentSet(
            "S3 Control's path at S3 for an account",
            HandMade.get(S3 + ACCOUNT_BLOCK)
                .header("x-amz-account-id", "111111111111")
                .signed("s3")),
        argumentSet(
            "S3 Control without account at our endpoint",
            HandMade.get(OURS + ACCOUNT_BLOCK).signed("s3")),
        argumentSet(
            "S3 with account at our endpoint",
            HandMade.get(OURS + "/").header("x-amz-account-id", "111111111111").signed("s3")));
  }
}
