package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequest;

class ListingsTests {

  /** A list whose token had another name could go on for ever. */
  @Test
  void knowsTheTokenOfEveryListThatTheSdkPages() {
    var lists = SdkClients.synchronous().stream().flatMap(ListingsTests::paged).distinct().toList();
    assertThat(lists).hasSizeGreaterThan(100);
    assertThat(lists)
        .allSatisfy(list -> assertThat(Listings.members(SampleRequest.of(list))).isNotEmpty());
  }

  private static Stream<Class<?>> paged(Class<?> client) {
    return Arrays.stream(client.getMethods())
        .filter(method -> method.getName().endsWith("Paginator"))
        .flatMap(method -> List.of(method.getParameterTypes()).stream())
        .filter(AwsRequest.class::isAssignableFrom)
        // Goes on by what was left over, and is on the list of what is never called.
        .filter(request -> !request.getSimpleName().equals("BatchGetItemRequest"));
  }
}
