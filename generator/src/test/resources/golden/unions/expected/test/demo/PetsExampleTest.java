// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Answer;
import demo.model.Pet;
import demo.model.PutPetsKey;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.Json;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Pets}, made with the client. */
final class PetsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/unions/openapi.yaml"));

    private final UnionsClient client = UnionsClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code pets.put}: {@code cat}. */
    @Test
    void putCat() {
        PROVIDER.answer("pets.put", "cat");
        Pet body = Pet.TYPE.decode(Json.parse("{\"petType\":\"cat\",\"lives\":9}"));
        ApiResponse<Answer> response = client.pets().putCall(PutPetsKey.TYPE.decode(Json.parse("5")), body).response();
        PROVIDER.assertSame("pets.put", "cat", response.rawBody(), response.rewrittenBody());
    }

    /** {@code pets.put}: {@code stray}. */
    @Test
    void putStray() {
        PROVIDER.answer("pets.put", "stray");
        Pet body = Pet.TYPE.decode(Json.parse("{\"petType\":\"stray_dog\",\"place\":\"Bonn\"}"));
        ApiResponse<Answer> response = client.pets().putCall(PutPetsKey.TYPE.decode(Json.parse("\"5\"")),
                body).response();
        PROVIDER.assertSame("pets.put", "stray", response.rawBody(), response.rewrittenBody());
    }
}
