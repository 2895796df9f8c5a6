package dev.vitrine.page;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.inventory.Tallies;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.NavigationEntry;
import dev.vitrine.viewer.Viewer;
import dev.vitrine.viewer.Viewers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every request what stands around its page: also the pages of other rooms, and those that
 * say that something went wrong. Nothing is worked out before a page asks for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class Shell extends OncePerRequestFilter {

  // Filters are made before all else: what is configured wrongly would fail as a filter's fault.
  private final ObjectProvider<NavigationEntry> entries;
  private final Viewers viewers;
  private final ObjectProvider<Sessions> sessions;
  private final Catalog catalog;
  private final ObjectProvider<Tallies> tallies;

  Shell(
      ObjectProvider<NavigationEntry> entries,
      Viewers viewers,
      ObjectProvider<Sessions> sessions,
      Catalog catalog,
      ObjectProvider<Tallies> tallies) {
    this.entries = entries;
    this.viewers = viewers;
    this.sessions = sessions;
    this.catalog = catalog;
    this.tallies = tallies;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute("shell", new Frame(request));
    chain.doFilter(request, response);
  }

  // Where Tomcat refuses a request by itself, its page is the first that this filter hears of.
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  /** What stands around one page. */
  final class Frame {

    private final HttpServletRequest request;
    private final Preferences preferences;

    private Frame(HttpServletRequest request) {
      this.request = request;
      this.preferences = PreferenceCookies.of(request);
    }

    /** The theme; nothing where the system decides. */
    public Optional<String> theme() {
      return Optional.of(preferences.theme())
          .filter(theme -> theme != Preferences.Theme.AUTO)
          .map(Preferences.Theme::word);
    }

    /** The themes, of which one is chosen. */
    public List<Choice> themes() {
      return PreferencesView.of(preferences).themes();
    }

    /** What scripts and styles have to know of the preferences. */
    public String css() {
      return (preferences.keys() ? "keys" : "no-keys")
          + (preferences.absoluteTimes() ? " absolute" : "")
          + (preferences.dense() ? " dense" : "");
    }

    /** Whether Vitrine knows who looks. */
    public boolean known() {
      return viewer().isPresent();
    }

    /** The name under which accounts know who looks. */
    public String session() {
      return viewer().map(viewer -> sessions.getObject().nameOf(viewer)).orElse("");
    }

    /** Where a form that stands on every page leads back to. */
    public String back() {
      return Return.to(request).code();
    }

    /** The pages under one heading. */
    public List<NavigationEntry> entries(String group) {
      return entries.stream().filter(one -> one.group().name().equals(group)).sorted().toList();
    }

    /** The keys that do something on every page. */
    public List<KeyHelp> keys() {
      return KeyHelp.ALL;
    }

    /** The services with what has been read of them. */
    public List<ServiceEntry> services() {
      return viewer()
          .map(viewer -> ServiceEntry.of(catalog, tallies.getObject().of(viewer), type()))
          .orElse(List.of());
    }

    private Optional<Viewer> viewer() {
      return viewers.of(request);
    }

    // The type that the address names, if it names one.
    private String type() {
      return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
              instanceof Map<?, ?> named
          ? String.valueOf(named.get("type"))
          : "";
    }
  }
}
