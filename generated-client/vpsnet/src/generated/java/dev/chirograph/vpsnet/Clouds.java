// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.Cloud;
import dev.chirograph.vpsnet.model.CloudDetails;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Clouds that servers can be created on. */
public final class Clouds {
    private final CallFactory calls;

    Clouds(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List clouds.
     *
     * <p>Lists the clouds on offer with their templates. Traffic per node is in gigabytes.
     *
     * <p>{@code GET /available_clouds.api10json}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code cloud}: {@code clouds.get}, of which {@code id} is {@code $response.body#/0/cloud/id}</li>
     * </ul>
     *
     * @return The clouds.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "cloud": {
     *     "label": "test cloud",
     *     "available": true,
     *     "system_templates": [ {
     *       "label": "Ubuntu 8.04 x64",
     *       "id": 78
     *     }, {
     *       "label": "Ubuntu 10.04 x64",
     *       "id": 92
     *     } ],
     *     "fusion_io": false,
     *     "id": 153,
     *     "cloud_version": 1,
     *     "premium_price": 0,
     *     "currency_code": "USD",
     *     "daily_node_bandwidth": 100,
     *     "monthly_node_bandwidth": 150
     *   }
     * } ]
     * }</pre>
     */
    public List<Cloud> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Cloud>> listCall() {
        return Operation.of("clouds.list", "GET", "/available_clouds.api10json")
                .answersJson("200", JsonTypes.envelope("cloud", Cloud.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * List SSD clouds.
     *
     * <p>Lists the clouds for SSD servers with their templates. Traffic per node is in gigabytes.
     *
     * <p>{@code GET /available_ssd_clouds.api10json}
     *
     * @return The SSD clouds.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "cloud": {
     *     "label": "test SSD cloud",
     *     "available": true,
     *     "system_templates": [ {
     *       "label": "Ubuntu 8.04 x64",
     *       "id": 78
     *     }, {
     *       "label": "Ubuntu 10.04 x64",
     *       "id": 92
     *     } ],
     *     "id": 160,
     *     "cloud_version": 1,
     *     "premium_price": 0,
     *     "currency_code": "USD",
     *     "daily_node_bandwidth": 100,
     *     "monthly_node_bandwidth": 150
     *   }
     * } ]
     * }</pre>
     */
    public List<Cloud> listSsd() {
        return listSsdCall().execute();
    }

    /** Prepares {@link #listSsd()} without sending it. */
    public Call<List<Cloud>> listSsdCall() {
        return Operation.of("clouds.listSsd", "GET", "/available_ssd_clouds.api10json")
                .answersJson("200", JsonTypes.envelope("cloud", Cloud.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Get one cloud.
     *
     * <p>Reads one cloud with its templates and statistics. There is no wrapper.
     *
     * <p>{@code GET /clouds/{id}.api10json}
     *
     * @param id Number of the cloud. Pattern: {@code ^[0-9]+$}. Example: {@code 3}.
     * @return The cloud.
     */
    public CloudDetails get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<CloudDetails> getCall(String id) {
        return Operation.of("clouds.get", "GET", "/clouds/{id}.api10json")
                .answersJson("200", CloudDetails.TYPE)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * List cloud groups.
     *
     * <p>Lists the groups that clouds are sorted into.
     *
     * <p>{@code GET /cloud_groups.api10json}
     *
     * @return The groups.
     */
    public JsonNode listGroups() {
        return listGroupsCall().execute();
    }

    /** Prepares {@link #listGroups()} without sending it. */
    public Call<JsonNode> listGroupsCall() {
        return Operation.of("clouds.listGroups", "GET", "/cloud_groups.api10json")
                .answersJson("200", JsonTypes.ANY)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }
}
