// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.Invoice;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Invoices and account balance. */
public final class Invoices {
    private final CallFactory calls;

    Invoices(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List invoices.
     *
     * <p>Lists the invoices of the account.
     *
     * <p>{@code GET /invoices.api10json}
     *
     * @return The invoices.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "invoice": {
     *     "date_sent": "2011-04-27T07:09:19-04:00",
     *     "date_due": "2011-04-30T19:00:00-04:00",
     *     "amount": "15.00",
     *     "currency": "USD",
     *     "status": "paid",
     *     "invoice_no": "9130"
     *   }
     * } ]
     * }</pre>
     */
    public List<Invoice> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Invoice>> listCall() {
        return Operation.of("invoices.list", "GET", "/invoices.api10json")
                .answersJson("200", JsonTypes.envelope("invoice", Invoice.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Download an invoice.
     *
     * <p>Downloads an invoice as a PDF file. The only path without {@code .api10json}. The documented command follows
     * redirects.
     *
     * <p>{@code GET /invoices/{id}.pdf}
     *
     * @param id Number of the invoice. Pattern: {@code ^[0-9]+$}. Example: {@code 12345}.
     * @return The file.
     */
    public BinaryBody downloadPdf(String id) {
        return downloadPdfCall(id).execute();
    }

    /** Prepares {@link #downloadPdf(String)} without sending it. */
    public Call<BinaryBody> downloadPdfCall(String id) {
        return Operation.of("invoices.downloadPdf", "GET", "/invoices/{id}.pdf")
                .answers("200", Answer.binary("application/pdf"))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }
}
