package dev.vitrine.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The requests of a fan-out without Vitrine: neither signed nor read. */
final class RawCalls {

  private static final Pattern REGION = Pattern.compile("(?<=<regionName>)[^<]+");

  private final Bench bench;
  private final List<HttpRequest> requests;

  RawCalls(Bench bench, Types types) {
    this.bench = bench;
    this.requests =
        Bench.ids(Bench.ACCOUNTS).stream()
            .flatMap(account ->
                regions()
                    .flatMap(region ->
                        types.operations().values().stream()
                            .map(action ->
                                request(bench.fake().endpoint(), account, region, action))))
            .toList();
  }

  static HttpRequest request(URI endpoint, String account, String region, String action) {
    return HttpRequest.newBuilder(endpoint)
        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
        .header("X-Amz-Date", "20241120T063000Z")
        .header(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=%s%s/20241120/%s/ec2/aws4_request, Signature=%s"
                .formatted(FakeRequest.KEY, account, region, "0".repeat(64)))
        .POST(
            BodyPublishers.ofString(
                "Action=%s&Version=2016-11-15&MaxResults=1000".formatted(action)))
        .build();
  }

  Calls run() throws InterruptedException, ExecutionException {
    var turns = new Semaphore(Vitrine.CONCURRENCY);
    var processor = processorTime();
    var start = System.nanoTime();
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          requests.stream().map(request -> (Callable<Integer>) () -> send(turns, request)).toList();
      for (var answer : tasks.invokeAll(calls)) {
        answer.get();
      }
    }
    var wall = Duration.ofNanos(System.nanoTime() - start);
    return new Calls(requests.size(), wall, processorTime().minus(processor));
  }

  private int send(Semaphore turns, HttpRequest request) throws IOException, InterruptedException {
    turns.acquire();
    try {
      return bench.client().send(request, BodyHandlers.ofByteArray()).body().length;
    } finally {
      turns.release();
    }
  }

  private static Stream<String> regions() {
    return REGION.matcher(Template.of("DescribeRegions").head()).results().map(MatchResult::group);
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
