package dev.vitrine.viewer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where those arrive who signed out: every other page would send them to sign in again. */
@Controller
class SignedOutController {

  private final AccessProperties access;

  SignedOutController(AccessProperties access) {
    this.access = access;
  }

  @GetMapping("/signed-out")
  String signedOut() {
    if (access.oidc() == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "viewer/signed-out";
  }
}
