// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.CommercialTemplate;
import dev.chirograph.vpsnet.model.CommercialTemplateOrder;
import dev.chirograph.vpsnet.model.CommercialTemplateOrderConfirmPurchase;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link CloudLinuxTemplates}, made with the client. */
final class CloudLinuxTemplatesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code cloudLinuxTemplates.list}: {@code two-free-licenses}. */
    @Test
    void listTwoFreeLicenses() {
        PROVIDER.answer("cloudLinuxTemplates.list", "two-free-licenses");
        ApiResponse<List<CommercialTemplate>> response = client.cloudLinuxTemplates().listCall().response();
        PROVIDER.assertSame("cloudLinuxTemplates.list", "two-free-licenses", response.rawBody(), response.rewrittenBody());
    }

    /** {@code cloudLinuxTemplates.create}: {@code confirmed-purchase}. */
    @Test
    void createConfirmedPurchase() {
        PROVIDER.answer("cloudLinuxTemplates.create", "confirmed-purchase");
        CommercialTemplateOrder body = CommercialTemplateOrder.builder()
                        .confirmPurchase(CommercialTemplateOrderConfirmPurchase._1)
                        .systemTemplateId("106")
                        .build();
        ApiResponse<Void> response = client.cloudLinuxTemplates().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code cloudLinuxTemplates.update}: {@code other-template}. */
    @Test
    void updateOtherTemplate() {
        PROVIDER.answer("cloudLinuxTemplates.update", "other-template");
        CommercialTemplateOrder body = CommercialTemplateOrder.builder()
                        .confirmPurchase(CommercialTemplateOrderConfirmPurchase._1)
                        .systemTemplateId("107")
                        .build();
        ApiResponse<Void> response = client.cloudLinuxTemplates().updateCall("25", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
