// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Credentials;
import demo.model.RefreshRequest;
import demo.model.TokenPair;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Auth}, made with the client. */
final class AuthExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/four-operations/openapi.yaml"));

    private final CedarClient client = CedarClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code auth.login}: {@code valid-credentials}. */
    @Test
    void loginValidCredentials() {
        PROVIDER.answer("auth.login", "valid-credentials");
        Credentials body = Credentials.builder()
                .username("user@example.com")
                .password("secret")
                .build();
        ApiResponse<TokenPair> response = client.auth().loginCall(body).response();
        PROVIDER.assertSame("auth.login", "valid-credentials", response.rawBody(), response.rewrittenBody());
    }

    /** {@code auth.refresh}: {@code valid-refresh-token}. */
    @Test
    void refreshValidRefreshToken() {
        PROVIDER.answer("auth.refresh", "valid-refresh-token");
        RefreshRequest body = RefreshRequest.builder()
                .refreshToken("refresh_tokenValue")
                .build();
        ApiResponse<TokenPair> response = client.auth().refreshCall(body).response();
        PROVIDER.assertSame("auth.refresh", "valid-refresh-token", response.rawBody(), response.rewrittenBody());
    }
}
