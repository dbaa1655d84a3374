// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Draft;
import demo.model.Text;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Texts}, made with the client. */
@SuppressWarnings("deprecation")
final class TextsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/documentation/openapi.yaml"));

    private final DocumentationClient client = DocumentationClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code texts.create}: {@code short}. */
    @Test
    void createShort() {
        PROVIDER.answer("texts.create", "short");
        Draft body = Draft.builder()
                .text("Hello, said the fox, and went on to tell where it had been.")
                .labels(Map.of("kind", "greeting", "ends", "no */ comment", "language", "en"))
                .build();
        ApiResponse<Text> response = client.texts().createCall(body).response();
        PROVIDER.assertSame("texts.create", "short", response.rawBody(), response.rewrittenBody());
    }

    /** {@code texts.create}: {@code long}. */
    @Test
    void createLong() {
        PROVIDER.answer("texts.create", "long");
        Draft body = Draft.builder()
                .text("hello world")
                .build();
        ApiResponse<Text> response = client.texts().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
