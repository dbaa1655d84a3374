// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.IpJustificationRequest;
import dev.chirograph.vpsnet.model.ValidationErrors;

/** IP addresses of the account and requests for more of them. */
public final class IpJustifications {
    private final CallFactory calls;

    IpJustifications(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Request justified IP addresses.
     *
     * <p>Asks for further addresses of a cloud server and says what each is for.
     *
     * <p>{@code POST /ip_justifications.api10json}
     *
     * @param body Example:
     * <pre>{@code
     * {
     *   "virtual_machine_id": 99,
     *   "ip_justification": {
     *     "ip_address1": {
     *       "justification_type": "0",
     *       "justification_reason": "test.com"
     *     },
     *     "ip_address2": {
     *       "justification_type": "1",
     *       "justification_reason": "test"
     *     }
     *   }
     * }
     * }</pre>
     */
    public void create(IpJustificationRequest body) {
        createCall(body).execute();
    }

    /** Prepares {@link #create(IpJustificationRequest)} without sending it. */
    public Call<Void> createCall(IpJustificationRequest body) {
        return Operation.of("ipJustifications.create", "POST", "/ip_justifications.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(IpJustificationRequest.TYPE, body))
                .call();
    }

    /**
     * List justified IP addresses.
     *
     * <p>Lists the justified addresses of the account.
     *
     * <p>{@code GET /ip_justifications.api10json}
     *
     * @return The justified addresses.
     */
    public JsonNode list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<JsonNode> listCall() {
        return Operation.of("ipJustifications.list", "GET", "/ip_justifications.api10json")
                .answersJson("200", JsonTypes.ANY)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }
}
