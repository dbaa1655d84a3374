// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.IpJustification;
import dev.chirograph.vpsnet.model.IpJustificationJustificationType;
import dev.chirograph.vpsnet.model.IpJustificationRequest;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link IpJustifications}, made with the client. */
final class IpJustificationsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code ipJustifications.create}: {@code two-addresses}. */
    @Test
    void createTwoAddresses() {
        PROVIDER.answer("ipJustifications.create", "two-addresses");
        IpJustificationRequest body = IpJustificationRequest.builder()
                .virtualMachineId(99L)
                .ipJustification(Map.of("ip_address1", IpJustification.builder()
                        .justificationType(IpJustificationJustificationType._0)
                        .justificationReason("test.com")
                        .build(), "ip_address2", IpJustification.builder()
                        .justificationType(IpJustificationJustificationType._1)
                        .justificationReason("test")
                        .build()))
                .build();
        ApiResponse<Void> response = client.ipJustifications().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
