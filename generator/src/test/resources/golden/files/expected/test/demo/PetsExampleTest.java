// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Pet;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Pets}, made with the client. */
final class PetsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/files/openapi.yaml"));

    private final FilesClient client = FilesClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code pets.list}: {@code all}. */
    @Test
    void listAll() {
        PROVIDER.answer("pets.list", "all");
        ApiResponse<List<Pet>> response = client.pets().listCall().response();
        PROVIDER.assertSame("pets.list", "all", response.rawBody(), response.rewrittenBody());
    }
}
