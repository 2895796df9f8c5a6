package dev.vitrine.client;

import software.amazon.awssdk.core.SdkSystemSetting;

/**
 * What the SDK speaks to Kinesis: JSON, as botocore and the AWS CLI do, not the CBOR of its own
 * choice, which nobody who looks at the wire could read and no form of AWS's answers describes.
 */
final class PlainJson {

  private PlainJson() {}

  /** Chooses it for this whole process. */
  static void install() {
    System.setProperty(SdkSystemSetting.CBOR_ENABLED.property(), "false");
  }
}
