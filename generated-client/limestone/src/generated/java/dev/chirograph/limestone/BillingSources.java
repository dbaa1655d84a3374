// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.limestone.model.ErrorAnswer;
import java.util.Map;

/** Account balance, invoices, and paying them from a stored billing source. */
public final class BillingSources {
    private static final Operation<Map<String, JsonNode>> LIST =
            Operation.of("billingSources.list", "GET", "/webservices/clientapi.php")
            .answers("200", Answer.xml(JsonTypes.map(JsonTypes.ANY)))
            .fails("default", Answer.xml(JsonTypes.ref(() -> ErrorAnswer.TYPE)));

    private final CallFactory calls;

    BillingSources(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the billing sources of the account.
     *
     * <p>Answers the stored means of payment. The id of one of them is needed to pay an invoice.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @return The billing sources; the names of the elements are not documented.
     */
    public Map<String, JsonNode> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<Map<String, JsonNode>> listCall() {
        return calls.request(LIST)
                .query("mod", JsonTypes.STRING, "billing")
                .query("action", JsonTypes.STRING, "sources")
                .call();
    }
}
