// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.limestone.model.Server;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Servers}, made with the client. */
final class ServersExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("limestone");

    private final LimestoneClient client = LimestoneClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .apiKey(PROVIDER.apiKey("apiKey"))
            .build();

    /** {@code servers.list}: {@code running-server}. */
    @Test
    void listRunningServer() {
        PROVIDER.answer("servers.list", "running-server");
        ApiResponse<List<Server>> response = client.servers().listCall().response();
        PROVIDER.assertSame("servers.list", "running-server", response.rawBody(), response.rewrittenBody());
    }
}
