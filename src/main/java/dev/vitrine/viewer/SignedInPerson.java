package dev.vitrine.viewer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who signed in with a browser, as the session remembers them. */
final class SignedInPerson extends DefaultOidcUser {

  private static final long serialVersionUID = 1L;

  private final transient Viewer viewer;
  private final Instant since;

  SignedInPerson(OidcIdToken token, @Nullable OidcUserInfo about, Viewer viewer, Instant since) {
    super(List.of(), token, about);
    this.viewer = viewer;
    this.since = since;
  }

  Viewer viewer() {
    return viewer;
  }

  /** When they signed in. */
  Instant since() {
    return since;
  }

  /** The viewer's key: names may be shared. */
  @Override
  public String getName() {
    return viewer.key();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedInPerson person
        && viewer.equals(person.viewer)
        && since.equals(person.since);
  }

  @Override
  public int hashCode() {
    return viewer.hashCode();
  }
}
