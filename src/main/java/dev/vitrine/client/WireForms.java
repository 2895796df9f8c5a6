package dev.vitrine.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** How every service of AWS looks on the wire, from the file that {@code wire-forms.py} makes. */
final class WireForms {

  private static final WireForms BUNDLED = read("client/wire-forms.tsv");

  private final List<ServiceForm> services;
  private final Map<String, List<ServiceForm>> bySigningName;

  private WireForms(List<ServiceForm> services) {
    this.services = List.copyOf(services);
    bySigningName = services.stream().collect(Collectors.groupingBy(ServiceForm::signingName));
  }

  /** The file that travels in the jar. */
  static WireForms bundled() {
    return BUNDLED;
  }

  List<ServiceForm> services() {
    return services;
  }

  /** The services whose requests are signed with this name. */
  List<ServiceForm> signedAs(String signingName) {
    return bySigningName.getOrDefault(signingName, List.of());
  }

  private static WireForms read(String path) {
    try {
      var text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
      return of(text.lines().skip(1).toList());
    } catch (IOException missing) {
      throw new UncheckedIOException("The jar lacks its own file " + path, missing);
    }
  }

  private static WireForms of(List<String> lines) {
    var services = new ArrayList<ServiceForm>();
    var start = 0;
    for (var end = 1; end <= lines.size(); end++) {
      if (end == lines.size() || !lines.get(end).startsWith("\t")) {
        services.add(ServiceForm.of(lines.get(start), lines.subList(start + 1, end)));
        start = end;
      }
    }
    return new WireForms(services);
  }
}
