// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.xsserver.model.AccountBalance;
import dev.chirograph.xsserver.model.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Account}, made with the client. */
final class AccountExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("xsserver");

    private final XsServerClient client = XsServerClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code account.get}: {@code registered-client}. */
    @Test
    void getRegisteredClient() {
        PROVIDER.answer("account.get", "registered-client");
        ApiResponse<Client> response = client.account().getCall().response();
        PROVIDER.assertSame("account.get", "registered-client", response.rawBody(), response.rewrittenBody());
    }

    /** {@code account.getBalance}: {@code unpaid-balance}. */
    @Test
    void getBalanceUnpaidBalance() {
        PROVIDER.answer("account.getBalance", "unpaid-balance");
        ApiResponse<AccountBalance> response = client.account().getBalanceCall().response();
        PROVIDER.assertSame("account.getBalance", "unpaid-balance", response.rawBody(), response.rewrittenBody());
    }
}
