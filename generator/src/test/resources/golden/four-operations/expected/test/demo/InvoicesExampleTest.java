// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Invoice;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Invoices}, made with the client. */
final class InvoicesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/four-operations/openapi.yaml"));

    private final CedarClient client = CedarClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code invoices.list}: {@code one-paid-invoice}. */
    @Test
    void listOnePaidInvoice() {
        PROVIDER.answer("invoices.list", "one-paid-invoice");
        ApiResponse<List<Invoice>> response = client.invoices().listCall().response();
        PROVIDER.assertSame("invoices.list", "one-paid-invoice", response.rawBody(), response.rewrittenBody());
    }

    /** {@code invoices.get}: {@code paid-invoice}. */
    @Test
    void getPaidInvoice() {
        PROVIDER.answer("invoices.get", "paid-invoice");
        ApiResponse<Invoice> response = client.invoices().getCall("308976").response();
        PROVIDER.assertSame("invoices.get", "paid-invoice", response.rawBody(), response.rewrittenBody());
    }
}
