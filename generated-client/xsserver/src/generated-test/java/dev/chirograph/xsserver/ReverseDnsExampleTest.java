// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.xsserver.model.InfoAnswer;
import dev.chirograph.xsserver.model.ReverseDnsUpdate;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link ReverseDns}, made with the client. */
final class ReverseDnsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("xsserver");

    private final XsServerClient client = XsServerClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code reverseDns.set}: {@code one-address}. */
    @Test
    void setOneAddress() {
        PROVIDER.answer("reverseDns.set", "one-address");
        ReverseDnsUpdate body = ReverseDnsUpdate.builder()
                .hostNames(Map.of("key", "value"))
                .build();
        ApiResponse<InfoAnswer> response = client.reverseDns().setCall("301", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
