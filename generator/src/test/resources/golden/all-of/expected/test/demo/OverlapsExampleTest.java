// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.ReadOverlapsResponse;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Overlaps}, made with the client. */
final class OverlapsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/all-of/openapi.yaml"));

    private final CompositionClient client = CompositionClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code overlaps.read}: {@code both}. */
    @Test
    void readBoth() {
        PROVIDER.answer("overlaps.read", "both");
        ApiResponse<ReadOverlapsResponse> response = client.overlaps().readCall().response();
        PROVIDER.assertSame("overlaps.read", "both", response.rawBody(), response.rewrittenBody());
    }
}
