package dev.vitrine.session;

import dev.vitrine.account.Partition;
import dev.vitrine.account.RegionId;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * The region that is asked for what concerns a whole account: sessions, and which regions it has.
 */
@Component
public final class SessionRegion {

  private final SessionProperties properties;

  SessionRegion(SessionProperties properties) {
    this.properties = properties;
  }

  /**
   * The configured region, else AWS_REGION, else the instance's own.
   *
   * @throws SdkClientException where none of them says
   */
  public RegionId get() {
    if (properties.region() != null) {
      return RegionId.of(properties.region());
    }
    return new RegionId(DefaultAwsRegionProviderChain.builder().build().getRegion().id());
  }

  /**
   * That region where it lies in the partition, else the partition's home.
   *
   * @throws SdkClientException where nothing says which region it is
   */
  public RegionId in(Partition partition) {
    var region = get();
    return partition.has(region) ? region : partition.home();
  }
}
