// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.Cloud;
import dev.chirograph.vpsnet.model.CloudDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Clouds}, made with the client. */
final class CloudsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code clouds.list}: {@code one-cloud}. */
    @Test
    void listOneCloud() {
        PROVIDER.answer("clouds.list", "one-cloud");
        ApiResponse<List<Cloud>> response = client.clouds().listCall().response();
        PROVIDER.assertSame("clouds.list", "one-cloud", response.rawBody(), response.rewrittenBody());
    }

    /** {@code clouds.listSsd}: {@code one-ssd-cloud}. */
    @Test
    void listSsdOneSsdCloud() {
        PROVIDER.answer("clouds.listSsd", "one-ssd-cloud");
        ApiResponse<List<Cloud>> response = client.clouds().listSsdCall().response();
        PROVIDER.assertSame("clouds.listSsd", "one-ssd-cloud", response.rawBody(), response.rewrittenBody());
    }

    /** {@code clouds.get}: {@code test-cloud}. */
    @Test
    void getTestCloud() {
        PROVIDER.answer("clouds.get", "test-cloud");
        ApiResponse<CloudDetails> response = client.clouds().getCall("3").response();
        PROVIDER.assertSame("clouds.get", "test-cloud", response.rawBody(), response.rewrittenBody());
    }
}
