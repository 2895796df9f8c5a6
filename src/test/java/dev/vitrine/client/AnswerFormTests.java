package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;

class AnswerFormTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUERY | <DescribeVpcsResponse/>",
        "QUERY | <?xml version=\"1.0\" encoding=\"UTF-8\"?><DescribeVpcsResponse xmlns=\"x\">",
        "QUERY | <a:DescribeVpcsResponse xmlns:a=\"x\">",
        "QUERY | <!-- made here --> <ListRolesResponse>",
        "JSON | {}",
        "JSON | {\"TableNames\":[]}",
        "CBOR | \u00BF\u00FF",
        "REST | <ListAllMyBucketsResult xmlns=\"x\">",
        "REST | <LocationConstraint/>",
        "REST | {\"clusters\":[]}",
        "REST | []"
      })
  void takesWhatAwsAnswers(WireProtocol protocol, String beginning) {
    assertThatCode(() -> AnswerForm.demand(protocol, beginning)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUERY | ''",
        "QUERY | {}",
        "QUERY | <Response>",
        "QUERY | <ErrorResponse xmlns=\"x\">",
        "QUERY | <html>",
        "QUERY | <!DOCTYPE r><DescribeVpcsResponse/>",
        "QUERY | <DescribeVpcsRespons",
        "JSON | ''",
        "JSON | <html>",
        "JSON | Sign in",
        "CBOR | ''",
        "REST | ''",
        "REST | <html>",
        "REST | <Error>",
        "REST | <!DOCTYPE html>"
      })
  void refusesWhatAwsDoesNotAnswer(WireProtocol protocol, String beginning) {
    assertThatExceptionOfType(SdkClientException.class)
        .isThrownBy(() -> AnswerForm.demand(protocol, beginning))
        .withMessageStartingWith("AWS's answer could not be read: ");
  }
}
