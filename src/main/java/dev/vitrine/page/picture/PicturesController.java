package dev.vitrine.page.picture;

import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.page.AccountMark;
import dev.vitrine.page.AccountMarks;
import dev.vitrine.page.Visible;
import dev.vitrine.viewer.Viewer;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way to the pictures: what can be drawn, and the VPCs that have been read. */
@Controller
class PicturesController {

  private static final int MOST = 100;

  /**
   * A VPC of which there is a map.
   *
   * @param account its account
   * @param region its region
   * @param id its id
   * @param name what people call it
   */
  record Vpc(AccountMark account, String region, String id, String name) {

    static Vpc of(Resource row, AccountMarks marks) {
      return new Vpc(
          marks.of(row.account()), row.region().value(), row.id(), Visible.brief(row.label()));
    }
  }

  private final Accounts accounts;
  private final Inventory inventory;

  PicturesController(Accounts accounts, Inventory inventory) {
    this.accounts = accounts;
    this.inventory = inventory;
  }

  @GetMapping("/pictures")
  ModelAndView pictures(Viewer viewer) {
    var visible = accounts.visibleTo(viewer);
    var marks = AccountMarks.of(visible);
    List<Vpc> vpcs =
        inventory.remembered(viewer, visible).answers().stream()
            .filter(known -> known.type().equals(MapController.VPC))
            .flatMap(known -> known.answer().rows().stream())
            .sorted(
                Comparator.comparing(Resource::account)
                    .thenComparing(Resource::region)
                    .thenComparing(Resource::label))
            .limit(MOST)
            .map(row -> Vpc.of(row, marks))
            .toList();
    return new ModelAndView("page/picture/pictures", "vpcs", vpcs);
  }
}
