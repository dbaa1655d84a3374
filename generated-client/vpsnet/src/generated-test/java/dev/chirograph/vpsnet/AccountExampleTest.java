// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.AccountBalance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Account}, made with the client. */
final class AccountExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code account.getBalance}: {@code balance-without-credit}. */
    @Test
    void getBalanceBalanceWithoutCredit() {
        PROVIDER.answer("account.getBalance", "balance-without-credit");
        ApiResponse<AccountBalance> response = client.account().getBalanceCall().response();
        PROVIDER.assertSame("account.getBalance", "balance-without-credit", response.rawBody(), response.rewrittenBody());
    }
}
