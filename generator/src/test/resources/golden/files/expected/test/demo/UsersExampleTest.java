// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.User;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Users}, made with the client. */
final class UsersExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/files/openapi.yaml"));

    private final FilesClient client = FilesClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code users.get}: {@code ada}. */
    @Test
    void getAda() {
        PROVIDER.answer("users.get", "ada");
        ApiResponse<User> response = client.users().getCall("1").response();
        PROVIDER.assertSame("users.get", "ada", response.rawBody(), response.rewrittenBody());
    }
}
