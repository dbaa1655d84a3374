// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.Credentials;
import dev.chirograph.hostbill.model.RefreshRequest;
import dev.chirograph.hostbill.model.RevokeRequest;
import dev.chirograph.hostbill.model.StatusAnswer;
import dev.chirograph.hostbill.model.TokenPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Auth}, made with the client. */
final class AuthExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .bearer(PROVIDER.token())
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

    /** {@code auth.logout}: {@code logged-out}. */
    @Test
    void logoutLoggedOut() {
        PROVIDER.answer("auth.logout", "logged-out");
        ApiResponse<StatusAnswer> response = client.auth().logoutCall().response();
        PROVIDER.assertSame("auth.logout", "logged-out", response.rawBody(), response.rewrittenBody());
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

    /** {@code auth.revoke}: {@code by-refresh-token}. */
    @Test
    void revokeByRefreshToken() {
        PROVIDER.answer("auth.revoke", "by-refresh-token");
        RevokeRequest body = RevokeRequest.builder()
                .refreshToken("refresh_tokenValue")
                .build();
        ApiResponse<StatusAnswer> response = client.auth().revokeCall(body).response();
        PROVIDER.assertSame("auth.revoke", "by-refresh-token", response.rawBody(), response.rewrittenBody());
    }
}
