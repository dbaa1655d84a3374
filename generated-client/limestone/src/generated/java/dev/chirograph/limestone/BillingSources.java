// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.limestone.model.ErrorAnswer;
import java.util.Map;

/** Account balance, invoices, and paying them from a stored billing source. */
public final class BillingSources {
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
        return Operation.of("billingSources.list", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "billing")
                .query("action", JsonTypes.STRING, "sources")
                .call();
    }
}
