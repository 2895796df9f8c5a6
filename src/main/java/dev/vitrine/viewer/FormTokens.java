package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Keeps the token that a form must bring in its viewer's session, and begins none for strangers.
 *
 * <p>Where viewers have no sessions, it is made from whose form it is and a secret of this process:
 * no other site can read the page that it stands in.
 */
final class FormTokens implements CsrfTokenRepository {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SECRET_BYTES = 32;

  private final HttpSessionCsrfTokenRepository sessions = new HttpSessionCsrfTokenRepository();
  private final byte[] secret = new byte[SECRET_BYTES];
  private final SignIn signIn;

  FormTokens(SignIn signIn) {
    this.signIn = signIn;
    new SecureRandom().nextBytes(secret);
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return signIn.formsOf(request).map(this::made).orElseGet(() -> sessions.generateToken(request));
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      sessions.saveToken(token, request, response);
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return signIn.formsOf(request).map(this::made).orElseGet(() -> sessions.loadToken(request));
  }

  private CsrfToken made(String owner) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      var made = mac.doFinal(owner.getBytes(StandardCharsets.UTF_8));
      return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", HexFormat.of().formatHex(made));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }
}
