// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.lightlayer.model.ActionAnswer;
import dev.chirograph.lightlayer.model.NetworkInterfaceSettings;
import dev.chirograph.lightlayer.model.StatusAnswer;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link NetworkInterfaces}, made with the client. */
final class NetworkInterfacesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("lightlayer");

    private final LightLayerClient client = LightLayerClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code networkInterfaces.create}: {@code firewall-and-addresses}. */
    @Test
    void createFirewallAndAddresses() {
        PROVIDER.answer("networkInterfaces.create", "firewall-and-addresses");
        NetworkInterfaceSettings body = NetworkInterfaceSettings.builder()
                .firewall(1L)
                .ipv4(List.of(1L))
                .ipv6(List.of(2L))
                .build();
        ApiResponse<StatusAnswer> response = client.networkInterfaces().createCall("301", "1001", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code networkInterfaces.update}: {@code firewall-and-addresses}. */
    @Test
    void updateFirewallAndAddresses() {
        PROVIDER.answer("networkInterfaces.update", "firewall-and-addresses");
        NetworkInterfaceSettings body = NetworkInterfaceSettings.builder()
                .firewall(1L)
                .ipv4(List.of(1L))
                .ipv6(List.of(2L))
                .build();
        ApiResponse<ActionAnswer> response = client.networkInterfaces().updateCall("301", "1001", "net0",
                body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
