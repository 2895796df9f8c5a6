package dev.vitrine.permission;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers what the parts declare into the one list. */
@Configuration(proxyBeanMethods = false)
class PermissionConfiguration {

  @Bean
  AllowList allowList(ObjectProvider<OperationSource> sources, Admission admission) {
    var declared = sources.stream().flatMap(source -> source.operations().stream()).toList();
    return AllowList.of(declared, admission);
  }
}
