package dev.vitrine.inventory;

import dev.vitrine.permission.Operation;
import dev.vitrine.permission.OperationSource;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Declares what the inventory itself asks: which regions an account has enabled. */
@Component
class RegionsDeclared implements OperationSource {

  @Override
  public Collection<Operation> operations() {
    return List.of(Operation.of("ec2", "DescribeRegions"));
  }
}
