package dev.vitrine.setup;

import dev.vitrine.permission.Operation;
import dev.vitrine.permission.OperationSource;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the doctor itself asks in account A: who the session is, which AWS answers without any
 * permission, and which regions the account has enabled.
 */
@Component
class DoctorOperations implements OperationSource {

  static final Operation CALLER = Operation.of("sts", "GetCallerIdentity");
  static final Operation REGIONS = Operation.of("ec2", "DescribeRegions");

  @Override
  public Collection<Operation> operations() {
    return List.of(CALLER, REGIONS);
  }
}
