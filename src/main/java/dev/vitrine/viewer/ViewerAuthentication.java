package dev.vitrine.viewer;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A viewer as Spring Security carries it through one request. */
final class ViewerAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  // Named in application.yml: it alone sees the details of health, which name every account.
  private static final GrantedAuthority LOCAL = new SimpleGrantedAuthority("ROLE_LOCAL");

  private final transient Viewer viewer;

  private ViewerAuthentication(Viewer viewer, List<GrantedAuthority> authorities) {
    super(authorities);
    this.viewer = viewer;
    setAuthenticated(true);
  }

  /** The machine's own user. */
  static ViewerAuthentication local(Viewer viewer) {
    return new ViewerAuthentication(viewer, List.of(LOCAL));
  }

  /** Somebody whom the request itself tells about. */
  static ViewerAuthentication signedIn(Viewer viewer) {
    return new ViewerAuthentication(viewer, List.of());
  }

  @Override
  public Viewer getPrincipal() {
    return viewer;
  }

  /** The viewer's key: names may be shared. */
  @Override
  public String getName() {
    return viewer.key();
  }

  @Override
  public Object getCredentials() {
    return "";
  }
}
