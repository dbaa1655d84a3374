// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.NodeOrder;
import dev.chirograph.vpsnet.model.NodeOrderUpgradeOption;
import dev.chirograph.vpsnet.model.NodeUpdate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Nodes}, made with the client. */
final class NodesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code nodes.create}: {@code one-node}. */
    @Test
    void createOneNode() {
        PROVIDER.answer("nodes.create", "one-node");
        NodeOrder body = NodeOrder.builder()
                .quantity(1L)
                .build();
        ApiResponse<Void> response = client.nodes().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code nodes.create}: {@code ram-node}. */
    @Test
    void createRamNode() {
        PROVIDER.answer("nodes.create", "ram-node");
        NodeOrder body = NodeOrder.builder()
                .quantity(1L)
                .upgradeOption(NodeOrderUpgradeOption.RAM)
                .build();
        ApiResponse<Void> response = client.nodes().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code nodes.create}: {@code two-storage-nodes}. */
    @Test
    void createTwoStorageNodes() {
        PROVIDER.answer("nodes.create", "two-storage-nodes");
        NodeOrder body = NodeOrder.builder()
                .quantity(2L)
                .upgradeOption(NodeOrderUpgradeOption.STORAGE)
                .build();
        ApiResponse<Void> response = client.nodes().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code nodes.create}: {@code three-daily-nodes}. */
    @Test
    void createThreeDailyNodes() {
        PROVIDER.answer("nodes.create", "three-daily-nodes");
        NodeOrder body = NodeOrder.builder()
                .quantity(3L)
                .upgradeOption(NodeOrderUpgradeOption.DAILY)
                .build();
        ApiResponse<Void> response = client.nodes().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code nodes.create}: {@code two-bandwidth-nodes}. */
    @Test
    void createTwoBandwidthNodes() {
        PROVIDER.answer("nodes.create", "two-bandwidth-nodes");
        NodeOrder body = NodeOrder.builder()
                .quantity(2L)
                .upgradeOption(NodeOrderUpgradeOption.BANDWIDTH)
                .build();
        ApiResponse<Void> response = client.nodes().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code nodes.update}: {@code new-consumer}. */
    @Test
    void updateNewConsumer() {
        PROVIDER.answer("nodes.update", "new-consumer");
        NodeUpdate body = NodeUpdate.builder()
                .consumerId(99L)
                .build();
        ApiResponse<Void> response = client.nodes().updateCall("12256", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code nodes.updateRamNode}: {@code new-consumer}. */
    @Test
    void updateRamNodeNewConsumer() {
        PROVIDER.answer("nodes.updateRamNode", "new-consumer");
        NodeUpdate body = NodeUpdate.builder()
                .consumerId(99L)
                .build();
        ApiResponse<Void> response = client.nodes().updateRamNodeCall("12256", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code nodes.updateStorageNode}: {@code new-consumer}. */
    @Test
    void updateStorageNodeNewConsumer() {
        PROVIDER.answer("nodes.updateStorageNode", "new-consumer");
        NodeUpdate body = NodeUpdate.builder()
                .consumerId(99L)
                .build();
        ApiResponse<Void> response = client.nodes().updateStorageNodeCall("12256", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code nodes.updateFusionNode}: {@code new-consumer}. */
    @Test
    void updateFusionNodeNewConsumer() {
        PROVIDER.answer("nodes.updateFusionNode", "new-consumer");
        NodeUpdate body = NodeUpdate.builder()
                .consumerId(99L)
                .build();
        ApiResponse<Void> response = client.nodes().updateFusionNodeCall("12256", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code nodes.updateBandwidthNode}: {@code new-consumer}. */
    @Test
    void updateBandwidthNodeNewConsumer() {
        PROVIDER.answer("nodes.updateBandwidthNode", "new-consumer");
        NodeUpdate body = NodeUpdate.builder()
                .consumerId(99L)
                .build();
        ApiResponse<Void> response = client.nodes().updateBandwidthNodeCall("12256", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
