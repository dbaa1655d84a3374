// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.lightlayer.model.AccountBalance;
import dev.chirograph.lightlayer.model.Client;
import dev.chirograph.lightlayer.model.ClientUpdate;
import dev.chirograph.lightlayer.model.ClientUpdateAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Account}, made with the client. */
final class AccountExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("lightlayer");

    private final LightLayerClient client = LightLayerClient.builder()
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
                .email("emailValue")
                .firstName("firstnameValue")
                .lastName("lastnameValue")
                .companyName("companynameValue")
                .address1("address1Value")
                .address2("address2Value")
                .city("cityValue")
                .state("stateValue")
                .postcode("postcodeValue")
                .country("countryValue")
                .phoneNumber("phonenumberValue")
                .type("typeValue")
                .telegramNotifications(List.of("telegramnotificationsValue"))
                .ticketSubmitters("ticketsubmittersValue")
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
