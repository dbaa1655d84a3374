// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.NewDotDefenderLicense;
import dev.chirograph.vpsnet.model.NewDotDefenderLicenseAccept;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link DotDefenderLicenses}, made with the client. */
final class DotDefenderLicensesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code dotDefenderLicenses.create}: {@code accepted}. */
    @Test
    void createAccepted() {
        PROVIDER.answer("dotDefenderLicenses.create", "accepted");
        NewDotDefenderLicense body = NewDotDefenderLicense.builder()
                .accept(NewDotDefenderLicenseAccept._1)
                .virtualMachineId(1385L)
                .build();
        ApiResponse<Void> response = client.dotDefenderLicenses().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
