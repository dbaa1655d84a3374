// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.ReadNoticesResponse;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Notices}, made with the client. */
final class NoticesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/hierarchies/openapi.yaml"));

    private final HierarchiesClient client = HierarchiesClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code notices.read}: {@code default}. */
    @Test
    void readDefault() {
        PROVIDER.answer("notices.read", "default");
        ApiResponse<ReadNoticesResponse> response = client.notices().readCall().response();
        PROVIDER.assertSame("notices.read", "default", response.rawBody(), response.rewrittenBody());
    }
}
