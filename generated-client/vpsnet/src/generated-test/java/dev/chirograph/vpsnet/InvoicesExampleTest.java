// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.Invoice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Invoices}, made with the client. */
final class InvoicesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code invoices.list}: {@code paid-invoice}. */
    @Test
    void listPaidInvoice() {
        PROVIDER.answer("invoices.list", "paid-invoice");
        ApiResponse<List<Invoice>> response = client.invoices().listCall().response();
        PROVIDER.assertSame("invoices.list", "paid-invoice", response.rawBody(), response.rewrittenBody());
    }
}
