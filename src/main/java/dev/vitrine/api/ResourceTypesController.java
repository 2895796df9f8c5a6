package dev.vitrine.api;

import dev.vitrine.catalog.Catalog;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be looked at. */
@RestController
class ResourceTypesController {

  private final Catalog catalog;

  ResourceTypesController(Catalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping("/api/v1/resource-types")
  Items<ResourceTypeJson> types() {
    return new Items<>(catalog.types().stream().map(ResourceTypeJson::of).toList());
  }
}
