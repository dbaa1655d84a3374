// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.PetPage;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Pets}, made with the client. */
final class PetsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/generics/openapi.yaml"));

    private final GenericsClient client = GenericsClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code pets.list}: {@code small}. */
    @Test
    void listSmall() {
        PROVIDER.answer("pets.list", "small");
        ApiResponse<PetPage> response = client.pets().listCall().response();
        PROVIDER.assertSame("pets.list", "small", response.rawBody(), response.rewrittenBody());
    }
}
