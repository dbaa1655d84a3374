// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Job;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Jobs}, made with the client. */
final class JobsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/media-types/openapi.yaml"));

    private final MediaTypesClient client = MediaTypesClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code jobs.watch}: {@code default}. */
    @Test
    void watchDefault() {
        PROVIDER.answer("jobs.watch", "default");
        Job body = Job.builder()
                .id(1L)
                .build();
        ApiResponse<String> response = client.jobs().watchAnsweredAsCsvCall(body).response();
        Assertions.assertEquals(200, response.status());
    }
}
