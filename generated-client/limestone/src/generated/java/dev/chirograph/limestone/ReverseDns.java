// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.limestone.model.ErrorAnswer;
import dev.chirograph.limestone.model.ReverseDnsUpdate;
import java.util.Map;

/** Reverse DNS names of the addresses that are assigned to the account. */
public final class ReverseDns {
    private final CallFactory calls;

    ReverseDns(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Set the reverse DNS name of an address.
     *
     * <p>Replaces the host name that a reverse lookup of the address answers. The address has to belong to the account.
     *
     * <p>{@code POST /webservices/clientapi.php}
     *
     * @param body Example: {@code {"ipaddress":"192.0.2.10","value":"www.example.com"}}.
     * @return The provider took the request. Only the absence of an {@code error} element is known to be read.
     */
    public Map<String, JsonNode> set(ReverseDnsUpdate body) {
        return setCall(body).execute();
    }

    /** Prepares {@link #set(ReverseDnsUpdate)} without sending it. */
    public Call<Map<String, JsonNode>> setCall(ReverseDnsUpdate body) {
        return Operation.of("reverseDns.set", "POST", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "dns")
                .query("action", JsonTypes.STRING, "setreverse")
                .body(Body.form(ReverseDnsUpdate.TYPE, body))
                .call();
    }
}
