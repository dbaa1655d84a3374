// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Words;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link WordsOperations}, made with the client. */
final class WordsOperationsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/enums/openapi.yaml"));

    private final EnumsClient client = EnumsClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code words.list}: {@code known}. */
    @Test
    void listKnown() {
        PROVIDER.answer("words.list", "known");
        ApiResponse<Words> response = client.words().listCall().response();
        PROVIDER.assertSame("words.list", "known", response.rawBody(), response.rewrittenBody());
    }

    /** {@code words.list}: {@code unknown}. */
    @Test
    void listUnknown() {
        PROVIDER.answer("words.list", "unknown");
        ApiResponse<Words> response = client.words().listCall().response();
        PROVIDER.assertSame("words.list", "unknown", response.rawBody(), response.rewrittenBody());
    }
}
