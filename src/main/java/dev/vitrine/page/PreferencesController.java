package dev.vitrine.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a viewer likes the pages. Nothing but cookies in the viewer's own browser is changed. */
@Controller
class PreferencesController {

  @GetMapping("/preferences")
  ModelAndView preferences(Preferences preferences) {
    return new ModelAndView("page/preferences", "page", PreferencesView.of(preferences));
  }

  /**
   * Takes what the form names and leaves the rest; the theme's own switch names the theme alone.
   */
  @PostMapping("/preferences")
  ResponseEntity<Void> change(
      HttpServletRequest request,
      Preferences before,
      @RequestParam MultiValueMap<String, String> form) {
    var after = PreferencesForm.of(form).change(before);
    var headers = new HttpHeaders();
    headers.addAll(HttpHeaders.SET_COOKIE, PreferenceCookies.of(after, request.isSecure()));
    var back = form.getFirst("back");
    headers.set(HttpHeaders.LOCATION, Return.of(back == null ? "" : back).address());
    return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
  }
}
