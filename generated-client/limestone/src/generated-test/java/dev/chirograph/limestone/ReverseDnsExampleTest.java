// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.limestone.model.ReverseDnsUpdate;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link ReverseDns}, made with the client. */
final class ReverseDnsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("limestone");

    private final LimestoneClient client = LimestoneClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .apiKey(PROVIDER.apiKey("apiKey"))
            .build();

    /** {@code reverseDns.set}: {@code default}. */
    @Test
    void setDefault() {
        PROVIDER.answer("reverseDns.set", "default");
        ReverseDnsUpdate body = ReverseDnsUpdate.builder()
                .ipAddress("192.0.2.10")
                .hostName("www.example.com")
                .build();
        ApiResponse<Map<String, JsonNode>> response = client.reverseDns().setCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
