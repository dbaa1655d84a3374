// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.xsserver.model.ActionAnswer;
import dev.chirograph.xsserver.model.PduPortChange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link PduPorts}, made with the client. */
final class PduPortsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("xsserver");

    private final XsServerClient client = XsServerClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code pduPorts.setPower}: {@code switch-on}. */
    @Test
    void setPowerSwitchOn() {
        PROVIDER.answer("pduPorts.setPower", "switch-on");
        PduPortChange body = PduPortChange.builder()
                .power(true)
                .build();
        ApiResponse<ActionAnswer> response = client.pduPorts().setPowerCall("301", "1", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
