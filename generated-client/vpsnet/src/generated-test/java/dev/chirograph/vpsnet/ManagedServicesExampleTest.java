// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.ManagedService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link ManagedServices}, made with the client. */
final class ManagedServicesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code managedServices.list}: {@code one-service}. */
    @Test
    void listOneService() {
        PROVIDER.answer("managedServices.list", "one-service");
        ApiResponse<List<ManagedService>> response = client.managedServices().listCall().response();
        PROVIDER.assertSame("managedServices.list", "one-service", response.rawBody(), response.rewrittenBody());
    }
}
