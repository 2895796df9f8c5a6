package dev.vitrine.api;

import dev.vitrine.catalog.Column;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.permission.Operation;
import java.util.List;

/** A resource type as programs see it. */
record ResourceTypeJson(
    String id,
    String service,
    String title,
    String scope,
    List<ColumnJson> columns,
    List<OperationJson> operations) {

  /** A column. */
  record ColumnJson(String name, String kind) {

    static ColumnJson of(Column column) {
      return new ColumnJson(column.name(), column.kind().word());
    }
  }

  /** An operation that the type may call. */
  record OperationJson(String service, String operation, String action) {

    static OperationJson of(Operation operation) {
      return new OperationJson(operation.service(), operation.name(), operation.action());
    }
  }

  static ResourceTypeJson of(ResourceType type) {
    var definition = type.definition();
    return new ResourceTypeJson(
        definition.id(),
        definition.service(),
        definition.title(),
        definition.scope().word(),
        definition.columns().stream().map(ColumnJson::of).toList(),
        type.operations().stream().map(OperationJson::of).toList());
  }
}
