package dev.vitrine.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The bodies that the fake AWS answers; whatever is asked again costs it nothing. */
final class FakeAnswers {

  private record Key(String action, String account, String region, int page, Behaviour how) {}

  private static final Duration SESSION = Duration.ofHours(1);
  private static final int MOST_BYTES = 200_000_000;

  private final ConcurrentMap<String, Template> templates = new ConcurrentHashMap<>();
  private final Cache<Key, byte[]> bodies =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key _, byte[] body) -> body.length)
          .build();

  byte[] to(FakeRequest request, Behaviour behaviour) {
    var action = request.action();
    if (action.equals("AssumeRole")) {
      return session(request, behaviour);
    }
    var key = new Key(action, request.account(), request.region(), request.page(), behaviour);
    return bodies.get(key, _ -> template(action).fill(request, behaviour).getBytes(UTF_8));
  }

  private byte[] session(FakeRequest request, Behaviour behaviour) {
    var end = Instant.now().plus(SESSION).truncatedTo(ChronoUnit.SECONDS);
    return template("AssumeRole")
        .fill(request, behaviour)
        .replace("${key}", FakeRequest.KEY + request.account())
        .replace("${session}", request.form().get("RoleSessionName"))
        .replace("${end}", end.toString())
        .getBytes(UTF_8);
  }

  private Template template(String action) {
    return templates.computeIfAbsent(action, Template::of);
  }
}
