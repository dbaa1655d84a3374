// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.AccountBalance;
import dev.chirograph.hostbill.model.Client;
import dev.chirograph.hostbill.model.ClientUpdate;
import dev.chirograph.hostbill.model.ClientUpdateAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Account}, made with the client. */
final class AccountExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
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

    /** {@code account.update}: {@code all-fields}. */
    @Test
    void updateAllFields() {
        PROVIDER.answer("account.update", "all-fields");
        ClientUpdate body = ClientUpdate.builder()
                .type("typeValue")
                .firstName("firstnameValue")
                .lastName("lastnameValue")
                .phoneNumber("phonenumberValue")
                .email("emailValue")
                .companyName("companynameValue")
                .address1("address1Value")
                .address2("address2Value")
                .city("cityValue")
                .state("stateValue")
                .postcode("postcodeValue")
                .country("countryValue")
                .build();
        ApiResponse<ClientUpdateAnswer> response = client.account().updateCall(body).response();
        PROVIDER.assertSame("account.update", "all-fields", response.rawBody(), response.rewrittenBody());
    }

    /** {@code account.getBalance}: {@code unpaid-balance}. */
    @Test
    void getBalanceUnpaidBalance() {
        PROVIDER.answer("account.getBalance", "unpaid-balance");
        ApiResponse<AccountBalance> response = client.account().getBalanceCall().response();
        PROVIDER.assertSame("account.getBalance", "unpaid-balance", response.rawBody(), response.rewrittenBody());
    }
}
