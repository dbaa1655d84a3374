// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.AutoScaling;
import dev.chirograph.vpsnet.model.AutoScalingUpdate;
import dev.chirograph.vpsnet.model.AutoScalingUpdateDisk;
import dev.chirograph.vpsnet.model.AutoScalingUpdateDiskEnabled;
import dev.chirograph.vpsnet.model.AutoScalingUpdateDiskNodeType;
import dev.chirograph.vpsnet.model.AutoScalingUpdateLimit;
import dev.chirograph.vpsnet.model.AutoScalingUpdateLimitEnabled;
import dev.chirograph.vpsnet.model.AutoScalingUpdateLoad;
import dev.chirograph.vpsnet.model.AutoScalingUpdateLoadEnabled;
import dev.chirograph.vpsnet.model.AutoScalingUpdateLoadNodeType;
import dev.chirograph.vpsnet.model.AutoScalingUpdateMemory;
import dev.chirograph.vpsnet.model.AutoScalingUpdateMemoryEnabled;
import dev.chirograph.vpsnet.model.AutoScalingUpdateMemoryNodeType;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link AutoScalingOperations}, made with the client. */
final class AutoScalingOperationsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code autoScaling.get}: {@code all-rules}. */
    @Test
    void getAllRules() {
        PROVIDER.answer("autoScaling.get", "all-rules");
        ApiResponse<AutoScaling> response = client.autoScaling().getCall("1384").response();
        PROVIDER.assertSame("autoScaling.get", "all-rules", response.rawBody(), response.rewrittenBody());
    }

    /** {@code autoScaling.update}: {@code all-rules-on}. */
    @Test
    void updateAllRulesOn() {
        PROVIDER.answer("autoScaling.update", "all-rules-on");
        AutoScalingUpdate body = AutoScalingUpdate.builder()
                .maxNodes(AutoScalingUpdateLimit.builder()
                        .enabled(AutoScalingUpdateLimitEnabled._1)
                        .nodes(1L)
                        .build())
                .swapUsage(AutoScalingUpdateMemory.builder()
                        .enabled(AutoScalingUpdateMemoryEnabled._1)
                        .percentage(50L)
                        .period(10L)
                        .nodes(1L)
                        .nodeType(AutoScalingUpdateMemoryNodeType._1)
                        .build())
                .ramUsage(AutoScalingUpdateMemory.builder()
                        .enabled(AutoScalingUpdateMemoryEnabled._1)
                        .percentage(50L)
                        .period(10L)
                        .nodes(1L)
                        .nodeType(AutoScalingUpdateMemoryNodeType._1)
                        .build())
                .loadAverage(AutoScalingUpdateLoad.builder()
                        .enabled(AutoScalingUpdateLoadEnabled._1)
                        .average(2L)
                        .period(10L)
                        .nodes(1L)
                        .nodeType(AutoScalingUpdateLoadNodeType._1)
                        .build())
                .diskUsage(AutoScalingUpdateDisk.builder()
                        .enabled(AutoScalingUpdateDiskEnabled._1)
                        .percentage(50L)
                        .nodes(1L)
                        .nodeType(AutoScalingUpdateDiskNodeType._1)
                        .build())
                .build();
        ApiResponse<Void> response = client.autoScaling().updateCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
