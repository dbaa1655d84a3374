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

/** The documented exchanges of {@link WindowsTemplates}, made with the client. */
final class WindowsTemplatesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code windowsTemplates.list}: {@code two-free-licenses}. */
    @Test
    void listTwoFreeLicenses() {
        PROVIDER.answer("windowsTemplates.list", "two-free-licenses");
        ApiResponse<List<CommercialTemplate>> response = client.windowsTemplates().listCall().response();
        PROVIDER.assertSame("windowsTemplates.list", "two-free-licenses", response.rawBody(), response.rewrittenBody());
    }

    /** {@code windowsTemplates.create}: {@code confirmed-purchase}. */
    @Test
    void createConfirmedPurchase() {
        PROVIDER.answer("windowsTemplates.create", "confirmed-purchase");
        CommercialTemplateOrder body = CommercialTemplateOrder.builder()
                        .confirmPurchase(CommercialTemplateOrderConfirmPurchase._1)
                        .systemTemplateId("11")
                        .build();
        ApiResponse<Void> response = client.windowsTemplates().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code windowsTemplates.update}: {@code other-template}. */
    @Test
    void updateOtherTemplate() {
        PROVIDER.answer("windowsTemplates.update", "other-template");
        CommercialTemplateOrder body = CommercialTemplateOrder.builder()
                        .confirmPurchase(CommercialTemplateOrderConfirmPurchase._1)
                        .systemTemplateId("12")
                        .build();
        ApiResponse<Void> response = client.windowsTemplates().updateCall("15", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
