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

/** Support tickets and the problem types that a new ticket can have. */
public final class ProblemTypes {
    private final CallFactory calls;

    ProblemTypes(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the problem types of tickets.
     *
     * <p>Answers the problem types with the ids that a new ticket needs. Type 10 asks for the cancellation of a server.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @return The problem types; the names of the elements are not documented.
     */
    public Map<String, JsonNode> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<Map<String, JsonNode>> listCall() {
        return Operation.of("problemTypes.list", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "support")
                .query("action", JsonTypes.STRING, "getprobtypes")
                .call();
    }
}
