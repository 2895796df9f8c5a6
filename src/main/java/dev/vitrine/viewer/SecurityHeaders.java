package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.stereotype.Component;

/**
 * What every answer tells browsers and what stands between: to run nothing but Vitrine's own files,
 * to show it nowhere else, and to keep nothing.
 */
@Component
class SecurityHeaders {

  private static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";
  private static final String PAGES =
      // data: is for images alone: the signs of boxes and lists are in the style sheet itself.
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action ";

  // Named are those with which a page could reach into the machine in front of which it is read.
  private static final String NO_PERMISSIONS =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  private final SignIn signIn;

  private final List<HeaderWriter> writers =
      List.of(
          (request, response) -> response.setHeader("Content-Security-Policy", policy(request)),
          // Files under a name with a version replace this by how long they may be kept.
          (_, response) -> response.setHeader("Cache-Control", "no-store"),
          new XContentTypeOptionsHeaderWriter(),
          new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
          new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
          new PermissionsPolicyHeaderWriter(NO_PERMISSIONS),
          opener(),
          resources(),
          new HstsHeaderWriter(Duration.ofDays(365).toSeconds(), false));

  SecurityHeaders(SignIn signIn) {
    this.signIn = signIn;
  }

  void write(HttpServletRequest request, HttpServletResponse response) {
    writers.forEach(writer -> writer.writeHeaders(request, response));
  }

  private String policy(HttpServletRequest request) {
    return Routes.forPrograms(request) ? DATA : PAGES + signIn.formActions();
  }

  private static HeaderWriter opener() {
    var writer = new CrossOriginOpenerPolicyHeaderWriter();
    writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
    return writer;
  }

  private static HeaderWriter resources() {
    var writer = new CrossOriginResourcePolicyHeaderWriter();
    writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
    return writer;
  }
}
