package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;

class CanonicalRequestTests {

  private static final String EMPTY_HASH = Sha256.hex(SdkBytes.fromUtf8String(""));

  // The worked example of AWS's own documentation of Signature Version 4.
  @Test
  void signsTheExampleInAwsDocumentationAsAwsDoes() {
    var request =
        new WireRequest(
            "GET",
            "/",
            "Action=ListUsers&Version=2010-05-08",
            Map.of(
                "host", List.of("iam.amazonaws.com"),
                "content-type", List.of("application/x-www-form-urlencoded; charset=utf-8"),
                "x-amz-date", List.of("20150830T123600Z")),
            SdkBytes.fromUtf8String(""));
    var scope = new SigningScope("AKIDEXAMPLE", "20150830", "us-east-1", "iam");
    var header = new AuthorizationHeader(scope, List.of("content-type", "host", "x-amz-date"), "");

    var digest = CanonicalRequest.digest(CanonicalRequest.of(request, header, EMPTY_HASH));
    var text = String.join("\n", "AWS4-HMAC-SHA256", "20150830T123600Z", scope.text(), digest);
    var signature =
        Sha256.keyed(scope.signingKey("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), text);

    assertThat(digest)
        .isEqualTo("f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59");
    assertThat(HexFormat.of().formatHex(signature))
        .isEqualTo("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
  }

  @ParameterizedTest
  @CsvSource({
    "lambda, /2015-03-31/functions/, /2015-03-31/functions/",
    "lambda, /functions/arn%3Aaws, /functions/arn%253Aaws",
    "lambda, /a/./b/../c//d, /a/c/d",
    "lambda, /.., /",
    "s3, /bucket/a%20b//c/../d, /bucket/a%20b//c/../d",
  })
  void writesThePathAsTheServiceDoes(String service, String path, String expected) {
    assertThat(lines(service, path, "").get(1)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b=2&a=1 | a=1&b=2",
        "a=2&a=10 | a=10&a=2",
        "lifecycle | lifecycle=",
        "a=%7e&b=x/y | a=~&b=x%2Fy",
        "a=%2f | a=%2F",
        "a=1&&b=%zz | a=1&b=%25zz",
        "a=b=c | a=b%3Dc",
      })
  void writesTheQueryInOneWay(String query, String expected) {
    assertThat(lines("s3", "/", query).get(2)).isEqualTo(expected);
  }

  private static List<String> lines(String service, String path, String query) {
    var request =
        new WireRequest(
            "GET",
            path,
            query,
            Map.of("host", List.of("  two   spaces ")),
            SdkBytes.fromUtf8String(""));
    var header =
        new AuthorizationHeader(
            new SigningScope("AKID", "20150830", "us-east-1", service), List.of("host"), "");
    var lines = CanonicalRequest.of(request, header, EMPTY_HASH).lines().toList();
    assertThat(lines.get(3)).isEqualTo("host:two spaces");
    return lines;
  }
}
