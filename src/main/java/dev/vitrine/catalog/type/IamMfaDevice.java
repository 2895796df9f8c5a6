package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Nested;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iam.IamClient;

/** A user's second factor: virtual, of hardware or a passkey; the root user's is not among them. */
@Component
final class IamMfaDevice implements ResourceType {

  private static final int PAGE = 1000;

  // Its serial number is the ARN of a virtual device and of a passkey, but not of hardware.
  private static final Definition DEFINITION =
      Definition.unnamed("iam-mfa-device", "MFA device", Scope.GLOBAL)
          .in("IAM")
          .calls(Operation.of("iam", "ListUsers"), Operation.of("iam", "ListMFADevices"))
          .id("SerialNumber")
          .createdAt("EnableDate")
          .column(TEXT, "SerialNumber")
          .reference("UserName", "iam-user")
          .column(INSTANT, "EnableDate")
          .slow()
          .console("iam/home#/users")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListMFADevices")
        .giving("UserName", "{UserName}")
        .showing("MFADevices[?SerialNumber=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var iam = clients.of(IamClient.class);
    return Nested.in(
        iam.listUsersPaginator(page -> page.maxItems(PAGE)).users().stream(),
        user ->
            iam
                .listMFADevicesPaginator(page -> page.userName(user.userName()).maxItems(PAGE))
                .mfaDevices()
                .stream());
  }
}
