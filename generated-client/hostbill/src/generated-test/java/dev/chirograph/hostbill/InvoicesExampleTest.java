// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.AppliedCredit;
import dev.chirograph.hostbill.model.ApplyCredit;
import dev.chirograph.hostbill.model.Invoice;
import dev.chirograph.hostbill.model.InvoiceSummary;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Invoices}, made with the client. */
final class InvoicesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code invoices.list}: {@code one-paid-invoice}. */
    @Test
    void listOnePaidInvoice() {
        PROVIDER.answer("invoices.list", "one-paid-invoice");
        ApiResponse<List<InvoiceSummary>> response = client.invoices().listCall().response();
        PROVIDER.assertSame("invoices.list", "one-paid-invoice", response.rawBody(), response.rewrittenBody());
    }

    /** {@code invoices.get}: {@code paid-invoice}. */
    @Test
    void getPaidInvoice() {
        PROVIDER.answer("invoices.get", "paid-invoice");
        ApiResponse<Invoice> response = client.invoices().getCall("308976").response();
        PROVIDER.assertSame("invoices.get", "paid-invoice", response.rawBody(), response.rewrittenBody());
    }

    /** {@code invoices.applyCredit}: {@code part-of-the-credit}. */
    @Test
    void applyCreditPartOfTheCredit() {
        PROVIDER.answer("invoices.applyCredit", "part-of-the-credit");
        ApplyCredit body = ApplyCredit.builder()
                .amount(new BigDecimal("2.1"))
                .build();
        ApiResponse<AppliedCredit> response = client.invoices().applyCreditCall("308976", body).response();
        PROVIDER.assertSame("invoices.applyCredit", "part-of-the-credit", response.rawBody(), response.rewrittenBody());
    }
}
