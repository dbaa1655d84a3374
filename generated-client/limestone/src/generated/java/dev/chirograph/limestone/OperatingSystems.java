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

/** The account's dedicated servers, their power, network ports, traffic and operating system. */
public final class OperatingSystems {
    private final CallFactory calls;

    OperatingSystems(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the operating systems that can be installed.
     *
     * <p>Answers the operating systems with the ids that installing one needs.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @return The operating systems; the names of the elements are not documented.
     */
    public Map<String, JsonNode> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<Map<String, JsonNode>> listCall() {
        return Operation.of("operatingSystems.list", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "servers")
                .query("action", JsonTypes.STRING, "getOperatingSystems")
                .call();
    }
}
