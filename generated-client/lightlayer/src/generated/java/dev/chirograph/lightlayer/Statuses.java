// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.PortalStatusList;
import java.util.Map;

/** Session tokens, the account holder, further contacts and notices of the portal. */
public final class Statuses {
    private final CallFactory calls;

    Statuses(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List status notices.
     *
     * <p>Short for {@link #list(ListStatusesParams)}.
     */
    public PortalStatusList list() {
        return listCall().execute();
    }

    /**
     * List status notices.
     *
     * <p>Returns the status notices of the portal. Their members are not documented.
     *
     * <p>{@code GET /statuses}
     *
     * @param params the optional parameters
     * @return The status notices.
     */
    public PortalStatusList list(ListStatusesParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<PortalStatusList> listCall() {
        ListStatusesParams params = ListStatusesParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListStatusesParams)} without sending it. */
    public Call<PortalStatusList> listCall(ListStatusesParams params) {
        return Operation.of("statuses.list", "GET", "/statuses")
                .answersJson("200", PortalStatusList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .params(params)
                .call();
    }

    /**
     * Get a status notice.
     *
     * <p>Returns the details of a status notice. The document gives PUT as the method, although it describes reading;
     * what else the request may do is not documented.
     *
     * <p>{@code PUT /statuses/{id}}
     *
     * @param id Id of the status notice. Pattern: {@code ^[0-9]+$}. Example: {@code 1}.
     * @return The status notice.
     */
    public Map<String, JsonNode> get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<Map<String, JsonNode>> getCall(String id) {
        return Operation.of("statuses.get", "PUT", "/statuses/{id}")
                .answersJson("200", JsonTypes.ANY.map())
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", id)
                .call();
    }
}
