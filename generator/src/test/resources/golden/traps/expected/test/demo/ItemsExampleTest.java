// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Items}, made with the client. */
final class ItemsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/traps/openapi.yaml"));

    private final TrapsClient client = TrapsClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code items.loose}: {@code default}. */
    @Test
    void looseDefault() {
        PROVIDER.answer("items.loose", "default");
        ApiResponse<JsonNode> response = client.items().looseCall().response();
        PROVIDER.assertSame("items.loose", "default", response.rawBody(), response.rewrittenBody());
    }
}
