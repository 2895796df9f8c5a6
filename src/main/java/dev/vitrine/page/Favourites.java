package dev.vitrine.page;

import dev.vitrine.account.AccountId;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.http.ResponseCookie;

/**
 * The accounts that somebody wants first. Their browser keeps them and nobody else: an id that it
 * names and its viewer may not look at means nothing.
 *
 * @param ids the accounts, the first that was kept first
 */
record Favourites(Set<AccountId> ids) {

  static final String COOKIE = "vitrine-favourites";

  private static final int MOST = 100;
  private static final Duration LIFE = Duration.ofDays(365);
  private static final Pattern ID = Pattern.compile("[0-9]{12}");

  Favourites {
    ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
  }

  /** What a cookie says; whatever is no account's id is left out. */
  static Favourites in(String cookie) {
    return new Favourites(
        Arrays.stream(cookie.split("\\.", MOST + 1))
            .filter(id -> ID.matcher(id).matches())
            .map(AccountId::new)
            .limit(MOST)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  boolean has(AccountId id) {
    return ids.contains(id);
  }

  /** The same and that account; the oldest makes room where there are too many. */
  Favourites with(AccountId id) {
    var all = Stream.concat(ids.stream().filter(one -> !one.equals(id)), Stream.of(id)).toList();
    return new Favourites(
        new LinkedHashSet<>(all.subList(Math.max(0, all.size() - MOST), all.size())));
  }

  /** The same without that account. */
  Favourites without(AccountId id) {
    return new Favourites(
        ids.stream()
            .filter(one -> !one.equals(id))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** The cookie that says so; no script sees it. */
  ResponseCookie cookie(boolean secure) {
    var value = ids.stream().map(AccountId::value).collect(Collectors.joining("."));
    return ResponseCookie.from(COOKIE, value)
        .path("/")
        .maxAge(value.isEmpty() ? Duration.ZERO : LIFE)
        .httpOnly(true)
        .secure(secure)
        .sameSite(SameSite.LAX.attributeValue())
        .build();
  }
}
