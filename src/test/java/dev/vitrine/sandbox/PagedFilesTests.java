package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.SdkHttpMethod;

/** The sandbox pages whatever AWS pages, so that whoever forgets to follow pages is found out. */
class PagedFilesTests {

  // Names by which AWS's requests go on with a list.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)(next|page|pagination|continuation|starting)?token|.*marker|position"
              + "|exclusivestart.*|startrecord.*");

  private final TypeFiles files = new TypeFiles();
  private final AwsServices services = new AwsServices();
  private final Operations operations = new Operations();

  static Stream<String> types() {
    return StreamSupport.stream(new TypeFiles().all().spliterator(), false).map(TypeFile::id);
  }

  @ParameterizedTest
  @MethodSource("types")
  void pagesWhateverAwsPages(String type) {
    var file = files.named(type);

    assertThat(file.replies())
        .filteredOn(reply -> reply.isList() && reply.page().isEmpty())
        // The organization's own service pages these.
        .filteredOn(_ -> !file.service().equals("organizations"))
        .allSatisfy(reply -> assertThat(waysToGoOn(file, reply)).as(reply.operation()).isEmpty());
  }

  private List<String> waysToGoOn(TypeFile file, Reply reply) {
    var operation = operations.find(services.named(file.service()), reply.operation());
    return operation.orElseThrow().input().members().stream()
        .map(Member::name)
        .filter(name -> GOES_ON.matcher(name).matches())
        .toList();
  }

  @Test
  void holdsPagesShorterThanTheyWereAskedFor() {
    try (Sandbox sandbox = Sandbox.open(0)) {
      RawCalls session = RawCalls.instance(sandbox).in("111111111111");
      sandbox.holdPagesTo(1);

      Answer asked = session.ec2("DescribeVpcs", "MaxResults=1000");
      Answer unasked = session.s3(SdkHttpMethod.GET, "/", "");

      assertThat(asked.select("vpcSet > item > vpcId")).hasSize(1);
      assertThat(asked.text("nextToken")).isNotEmpty();
      assertThat(unasked.select("Bucket > Name")).hasSize(1);
    }
  }
}
