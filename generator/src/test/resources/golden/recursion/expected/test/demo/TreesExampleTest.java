// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Tree;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Trees}, made with the client. */
final class TreesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/recursion/openapi.yaml"));

    private final RecursionClient client = RecursionClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code trees.get}: {@code small}. */
    @Test
    void getSmall() {
        PROVIDER.answer("trees.get", "small");
        ApiResponse<Tree> response = client.trees().getCall().response();
        PROVIDER.assertSame("trees.get", "small", response.rawBody(), response.rewrittenBody());
    }
}
