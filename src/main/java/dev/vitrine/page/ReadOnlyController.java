package dev.vitrine.page;

import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.ServiceReference;
import dev.vitrine.session.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The proof that Vitrine cannot write. */
@Controller
class ReadOnlyController {

  private final ReadOnlyView view;

  ReadOnlyController(AllowList operations, ServiceReference reference, Sessions sessions) {
    this.view = ReadOnlyView.of(operations, reference, sessions.grants());
  }

  @GetMapping("/read-only")
  ModelAndView readOnly() {
    return new ModelAndView("page/read-only", "page", view);
  }
}
