package dev.vitrine.page.picture;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.UnknownException;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.OneQuestion;
import dev.vitrine.page.AccountMark;
import dev.vitrine.page.AccountMarks;
import dev.vitrine.page.Visible;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The map of a VPC. */
@Controller
class MapController {

  static final String VPC = "ec2-vpc";

  private static final List<String> TYPES =
      Stream.of(
              Stream.of("ec2-subnet", "ec2-route-table"),
              Exits.TYPES.stream(),
              Residents.types().stream())
          .flatMap(types -> types)
          .distinct()
          .toList();

  private final ListRequest request;
  private final Accounts accounts;
  private final Asking asking;
  private final Pictures pictures;

  MapController(ListRequest request, Accounts accounts, Asking asking, Pictures pictures) {
    this.request = request;
    this.accounts = accounts;
    this.asking = asking;
    this.pictures = pictures;
  }

  @GetMapping("/accounts/{account}/{region}/ec2-vpc/map")
  ModelAndView map(
      Viewer viewer,
      @PathVariable AccountId account,
      @PathVariable RegionId region,
      @RequestParam String id,
      @RequestParam MultiValueMap<String, String> parameters) {
    var one = request.one(viewer, VPC, account, region, id);
    var question = request.question(viewer, VPC, place(one, parameters));
    var readings = asking.ask(question, TYPES);
    var vpc = vpc(readings, id);
    var network = vpc.map(found -> Network.of(found, readings));
    var focus = focus(parameters, network, readings);
    var visible = accounts.visibleTo(viewer);
    var ids = visible.stream().map(Account::id).collect(Collectors.toSet());
    var scene =
        network
            .map(found -> new NetworkMap(found, readings, ids::contains, focus).scene())
            .orElseGet(() -> Scenes.unread("Map of VPC " + Visible.brief(id)));
    var picture = pictures.of(scene, readings, AccountMarks.of(visible));
    var page =
        new MapPage(
            AccountMark.of(one.account()),
            region.value(),
            id,
            focus.isEmpty() ? List.of() : List.of(focus),
            choices(network, focus),
            picture);
    return new ModelAndView("page/picture/map", "page", page);
  }

  private static MultiValueMap<String, String> place(
      OneQuestion one, MultiValueMap<String, String> parameters) {
    var place = new LinkedMultiValueMap<String, String>();
    place.add("account", one.account().id().value());
    place.add("region", one.region().value());
    Asking.anew(parameters).forEach(place::addAll);
    return place;
  }

  // Only where all VPCs were read it is known that there is no such one.
  private static Optional<Resource> vpc(Readings readings, String id) {
    var found = readings.rows(VPC).stream().filter(row -> row.id().equals(id)).findFirst();
    if (found.isEmpty() && readings.complete(VPC)) {
      throw new UnknownException("There is no such resource in that account and region.");
    }
    return found;
  }

  // Only where all subnets were read it is known that this is none of them.
  private static String focus(
      MultiValueMap<String, String> parameters, Optional<Network> network, Readings readings) {
    var named = parameters.getFirst("subnet");
    if (named == null || named.isEmpty() || network.isEmpty()) {
      return "";
    }
    var known =
        network.get().subnets().stream().anyMatch(subnet -> subnet.row().id().equals(named));
    if (!known && readings.complete("ec2-subnet")) {
      throw new BadValueException("subnet", "the id of a subnet of this VPC");
    }
    return named;
  }

  private static List<MapPage.Choice> choices(Optional<Network> network, String focus) {
    return network.stream()
        .flatMap(found -> found.subnets().stream())
        .map(subnet -> choice(subnet, focus))
        .toList();
  }

  private static MapPage.Choice choice(Subnet subnet, String focus) {
    var row = subnet.row();
    var text = "%s, %s, %s".formatted(Visible.brief(row.label()), subnet.range(), subnet.zone());
    return new MapPage.Choice(row.id(), text, row.id().equals(focus));
  }
}
