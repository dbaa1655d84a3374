// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.limestone.model.Invoice;
import dev.chirograph.limestone.model.InvoicePaymentOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Invoices}, made with the client. */
final class InvoicesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("limestone");

    private final LimestoneClient client = LimestoneClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .apiKey(PROVIDER.apiKey("apiKey"))
            .build();

    /** {@code invoices.list}: {@code paid-invoice}. */
    @Test
    void listPaidInvoice() {
        PROVIDER.answer("invoices.list", "paid-invoice");
        ApiResponse<List<Invoice>> response = client.invoices().listCall().response();
        PROVIDER.assertSame("invoices.list", "paid-invoice", response.rawBody(), response.rewrittenBody());
    }

    /** {@code invoices.pay}: {@code default}. */
    @Test
    void payDefault() {
        PROVIDER.answer("invoices.pay", "default");
        InvoicePaymentOrder body = InvoicePaymentOrder.builder()
                .invoiceId("1001")
                .sourceId("1")
                .build();
        ApiResponse<Map<String, JsonNode>> response = client.invoices().payCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
