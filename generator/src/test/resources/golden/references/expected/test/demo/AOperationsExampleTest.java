// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.A;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link AOperations}, made with the client. */
final class AOperationsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/references/openapi.yaml"));

    private final ReferencesClient client = ReferencesClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code a.get}: {@code all}. */
    @Test
    void getAll() {
        PROVIDER.answer("a.get", "all");
        ApiResponse<A> response = client.a().getCall("x").response();
        PROVIDER.assertSame("a.get", "all", response.rawBody(), response.rewrittenBody());
    }
}
