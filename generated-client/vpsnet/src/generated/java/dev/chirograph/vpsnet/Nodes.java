// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.NodeItem;
import dev.chirograph.vpsnet.model.NodeOrder;
import dev.chirograph.vpsnet.model.NodeUpdate;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Nodes, the units of memory, disk and traffic that cloud servers are made of. */
public final class Nodes {
    private final CallFactory calls;

    Nodes(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List nodes.
     *
     * <p>Short for {@link #list(ListNodesParams)}.
     */
    public List<NodeItem> list() {
        return listCall().execute();
    }

    /**
     * List nodes.
     *
     * <p>Lists the nodes of the account, of one kind or of one consumer if asked. Regular nodes say whether they are
     * billed by the day.
     *
     * <p>{@code GET /nodes.api10json}
     *
     * @param params the optional parameters
     * @return The nodes.
     */
    public List<NodeItem> list(ListNodesParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<NodeItem>> listCall() {
        ListNodesParams params = ListNodesParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListNodesParams)} without sending it. */
    public Call<List<NodeItem>> listCall(ListNodesParams params) {
        return Operation.of("nodes.list", "GET", "/nodes.api10json")
                .answersJson("200", NodeItem.TYPE.list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .params(params)
                .call();
    }

    /**
     * Buy nodes.
     *
     * <p>Buys nodes. The rest of the month is charged at once, then every month (daily nodes: every day) until the
     * nodes are deleted. Accounts that pay by PayPal cannot use this call.
     *
     * <p>{@code POST /nodes.api10json}
     *
     * @param body Example: {@code {"quantity":1}}.
     */
    public void create(NodeOrder body) {
        createCall(body).execute();
    }

    /** Prepares {@link #create(NodeOrder)} without sending it. */
    public Call<Void> createCall(NodeOrder body) {
        return Operation.of("nodes.create", "POST", "/nodes.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(NodeOrder.TYPE, body))
                .call();
    }

    /**
     * Change a regular node.
     *
     * <p>Tags a regular monthly node with a consumer.
     *
     * <p>{@code PUT /nodes/{id}.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     * @param body Example: {@code {"consumer_id":99}}.
     */
    public void update(String id, NodeUpdate body) {
        updateCall(id, body).execute();
    }

    /** Prepares {@link #update(String, NodeUpdate)} without sending it. */
    public Call<Void> updateCall(String id, NodeUpdate body) {
        return Operation.of("nodes.update", "PUT", "/nodes/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(NodeUpdate.TYPE, body))
                .call();
    }

    /**
     * Delete a regular node.
     *
     * <p>Takes a regular node from the account and ends its billing. A node that a cloud server uses cannot be deleted.
     *
     * <p>{@code DELETE /nodes/{id}.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return Operation.of("nodes.delete", "DELETE", "/nodes/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Change a RAM node.
     *
     * <p>Tags a RAM node with a consumer.
     *
     * <p>{@code PUT /nodes/{id}/update_ram_node.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     * @param body Example: {@code {"consumer_id":99}}.
     */
    public void updateRamNode(String id, NodeUpdate body) {
        updateRamNodeCall(id, body).execute();
    }

    /** Prepares {@link #updateRamNode(String, NodeUpdate)} without sending it. */
    public Call<Void> updateRamNodeCall(String id, NodeUpdate body) {
        return Operation.of("nodes.updateRamNode", "PUT", "/nodes/{id}/update_ram_node.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(NodeUpdate.TYPE, body))
                .call();
    }

    /**
     * Change a storage node.
     *
     * <p>Tags a storage node with a consumer.
     *
     * <p>{@code PUT /nodes/{id}/update_storage_node.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     * @param body Example: {@code {"consumer_id":99}}.
     */
    public void updateStorageNode(String id, NodeUpdate body) {
        updateStorageNodeCall(id, body).execute();
    }

    /** Prepares {@link #updateStorageNode(String, NodeUpdate)} without sending it. */
    public Call<Void> updateStorageNodeCall(String id, NodeUpdate body) {
        return Operation.of("nodes.updateStorageNode", "PUT", "/nodes/{id}/update_storage_node.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(NodeUpdate.TYPE, body))
                .call();
    }

    /**
     * Change a fusion node.
     *
     * <p>Tags a fusion node with a consumer.
     *
     * <p>{@code PUT /nodes/{id}/update_fusion_node.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     * @param body Example: {@code {"consumer_id":99}}.
     */
    public void updateFusionNode(String id, NodeUpdate body) {
        updateFusionNodeCall(id, body).execute();
    }

    /** Prepares {@link #updateFusionNode(String, NodeUpdate)} without sending it. */
    public Call<Void> updateFusionNodeCall(String id, NodeUpdate body) {
        return Operation.of("nodes.updateFusionNode", "PUT", "/nodes/{id}/update_fusion_node.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(NodeUpdate.TYPE, body))
                .call();
    }

    /**
     * Change a bandwidth node.
     *
     * <p>Tags a bandwidth node with a consumer.
     *
     * <p>{@code PUT /nodes/{id}/update_bandwidth_node.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     * @param body Example: {@code {"consumer_id":99}}.
     */
    public void updateBandwidthNode(String id, NodeUpdate body) {
        updateBandwidthNodeCall(id, body).execute();
    }

    /** Prepares {@link #updateBandwidthNode(String, NodeUpdate)} without sending it. */
    public Call<Void> updateBandwidthNodeCall(String id, NodeUpdate body) {
        return Operation.of("nodes.updateBandwidthNode", "PUT", "/nodes/{id}/update_bandwidth_node.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(NodeUpdate.TYPE, body))
                .call();
    }

    /**
     * Delete a RAM node.
     *
     * <p>Takes a RAM node from the account and ends its billing. A node that a cloud server uses cannot be deleted.
     *
     * <p>{@code DELETE /nodes/{id}/remove_ram_node.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     */
    public void deleteRamNode(String id) {
        deleteRamNodeCall(id).execute();
    }

    /** Prepares {@link #deleteRamNode(String)} without sending it. */
    public Call<Void> deleteRamNodeCall(String id) {
        return Operation.of("nodes.deleteRamNode", "DELETE", "/nodes/{id}/remove_ram_node.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Delete a storage node.
     *
     * <p>Takes a storage node from the account and ends its billing. A node that a cloud server uses cannot be deleted.
     *
     * <p>{@code DELETE /nodes/{id}/remove_storage_node.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     */
    public void deleteStorageNode(String id) {
        deleteStorageNodeCall(id).execute();
    }

    /** Prepares {@link #deleteStorageNode(String)} without sending it. */
    public Call<Void> deleteStorageNodeCall(String id) {
        return Operation.of("nodes.deleteStorageNode", "DELETE", "/nodes/{id}/remove_storage_node.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Delete a fusion node.
     *
     * <p>Takes a fusion node from the account and ends its billing. A node that a cloud server uses cannot be deleted.
     *
     * <p>{@code DELETE /nodes/{id}/remove_fusion_node.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     */
    public void deleteFusionNode(String id) {
        deleteFusionNodeCall(id).execute();
    }

    /** Prepares {@link #deleteFusionNode(String)} without sending it. */
    public Call<Void> deleteFusionNodeCall(String id) {
        return Operation.of("nodes.deleteFusionNode", "DELETE", "/nodes/{id}/remove_fusion_node.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Delete a bandwidth node.
     *
     * <p>Takes a bandwidth node from the account and ends its billing. A node that a cloud server uses cannot be
     * deleted.
     *
     * <p>{@code DELETE /nodes/{id}/remove_bandwidth_node.api10json}
     *
     * @param id Number of the node. Pattern: {@code ^[0-9]+$}. Example: {@code 12256}.
     */
    public void deleteBandwidthNode(String id) {
        deleteBandwidthNodeCall(id).execute();
    }

    /** Prepares {@link #deleteBandwidthNode(String)} without sending it. */
    public Call<Void> deleteBandwidthNodeCall(String id) {
        return Operation.of("nodes.deleteBandwidthNode", "DELETE", "/nodes/{id}/remove_bandwidth_node.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }
}
