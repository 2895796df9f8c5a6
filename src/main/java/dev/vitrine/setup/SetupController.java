package dev.vitrine.setup;

import dev.vitrine.account.Accounts;
import dev.vitrine.account.UnknownException;
import dev.vitrine.viewer.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How an account is let in: the templates, filled in, to paste or to download. */
@Controller
class SetupController {

  private final Accounts accounts;
  private final SetupQuestions questions;
  private final Invitations invitations;
  private final Hubs hubs;
  private final Documents documents;

  SetupController(
      Accounts accounts,
      SetupQuestions questions,
      Invitations invitations,
      Hubs hubs,
      Documents documents) {
    this.accounts = accounts;
    this.questions = questions;
    this.invitations = invitations;
    this.hubs = hubs;
    this.documents = documents;
  }

  @GetMapping("/setup")
  ModelAndView setup(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters) {
    var question = questions.of(viewer, parameters);
    var invited =
        invitations.of(viewer, question).stream()
            .map(invitation -> SetupView.Invited.of(invitation, documents.forA(invitation)))
            .toList();
    var form = SetupView.Form.of(question);
    var hub = documents.forB(hubs.of(viewer, question));
    var view = new SetupView(form, accounts.administrator(viewer), invited, hub);
    return new ModelAndView("setup/setup", "page", view);
  }

  // As a resource: a text would stand in the log of whoever logs what is written.
  @GetMapping("/setup/{file}")
  ResponseEntity<Resource> file(
      Viewer viewer,
      @PathVariable String file,
      @RequestParam MultiValueMap<String, String> parameters) {
    var document = find(viewer, file, questions.of(viewer, parameters));
    var attachment = ContentDisposition.attachment().filename(document.file()).build();
    var type = new MediaType(MediaType.valueOf(document.mediaType()), StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .contentType(type)
        .body(new ByteArrayResource(document.text().getBytes(StandardCharsets.UTF_8)));
  }

  private Document find(Viewer viewer, String file, SetupQuestion question) {
    var forA = invitations.of(viewer, question).map(documents::forA).orElse(List.of());
    var forB = documents.forB(hubs.of(viewer, question));
    return Stream.concat(forA.stream(), forB.stream())
        .filter(document -> document.file().equals(file))
        .findFirst()
        .orElseThrow(() -> new UnknownException("There is no such page."));
  }
}
