// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.limestone.model.AccountBalance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Account}, made with the client. */
final class AccountExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("limestone");

    private final LimestoneClient client = LimestoneClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .apiKey(PROVIDER.apiKey("apiKey"))
            .build();

    /** {@code account.getBalance}: {@code zero-balance}. */
    @Test
    void getBalanceZeroBalance() {
        PROVIDER.answer("account.getBalance", "zero-balance");
        ApiResponse<AccountBalance> response = client.account().getBalanceCall().response();
        PROVIDER.assertSame("account.getBalance", "zero-balance", response.rawBody(), response.rewrittenBody());
    }
}
