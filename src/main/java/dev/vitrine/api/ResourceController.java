package dev.vitrine.api;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.viewer.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One resource with its raw form and details. */
@RestController
class ResourceController {

  private final ListRequest request;
  private final Inventory inventory;
  private final ResourceRows rows;

  ResourceController(ListRequest request, Inventory inventory, ResourceRows rows) {
    this.request = request;
    this.inventory = inventory;
    this.rows = rows;
  }

  @GetMapping("/api/v1/accounts/{account}/regions/{region}/resources/{type}")
  OneResourceJson read(
      Viewer viewer,
      @PathVariable AccountId account,
      @PathVariable RegionId region,
      @PathVariable String type,
      @RequestParam String id) {
    var answer = inventory.find(request.one(viewer, type, account, region, id));
    return OneResourceJson.of(answer, viewer, rows);
  }
}
