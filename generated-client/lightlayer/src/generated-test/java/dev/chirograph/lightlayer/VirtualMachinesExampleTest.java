// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.lightlayer.model.ActionAnswer;
import dev.chirograph.lightlayer.model.AddressRequest;
import dev.chirograph.lightlayer.model.AddressRequestType;
import dev.chirograph.lightlayer.model.NewVirtualMachine;
import dev.chirograph.lightlayer.model.RebuildRequest;
import dev.chirograph.lightlayer.model.ResizeRequest;
import dev.chirograph.lightlayer.model.StatusAnswer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link VirtualMachines}, made with the client. */
final class VirtualMachinesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("lightlayer");

    private final LightLayerClient client = LightLayerClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code virtualMachines.create}: {@code new-machine}. */
    @Test
    void createNewMachine() {
        PROVIDER.answer("virtualMachines.create", "new-machine");
        NewVirtualMachine body = NewVirtualMachine.builder()
                .label("labelValue")
                .templateId("templateValue")
                .memory("memoryValue")
                .cpu("cpuValue")
                .disk("diskValue")
                .build();
        ApiResponse<ActionAnswer> response = client.virtualMachines().createCall("301", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.resize}: {@code new-size}. */
    @Test
    void resizeNewSize() {
        PROVIDER.answer("virtualMachines.resize", "new-size");
        ResizeRequest body = ResizeRequest.builder()
                .memory("memoryValue")
                .cpu("cpuValue")
                .build();
        ApiResponse<ActionAnswer> response = client.virtualMachines().resizeCall("301", "1001", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.rebuild}: {@code other-template}. */
    @Test
    void rebuildOtherTemplate() {
        PROVIDER.answer("virtualMachines.rebuild", "other-template");
        RebuildRequest body = RebuildRequest.builder()
                .templateId("templateValue")
                .build();
        ApiResponse<StatusAnswer> response = client.virtualMachines().rebuildCall("301", "1001", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.assignAddress}: {@code new-address}. */
    @Test
    void assignAddressNewAddress() {
        PROVIDER.answer("virtualMachines.assignAddress", "new-address");
        AddressRequest body = AddressRequest.builder()
                .type(AddressRequestType.IPV4)
                .interfaceNumber(0L)
                .build();
        ApiResponse<ActionAnswer> response = client.virtualMachines().assignAddressCall("301", "1001", "1",
                body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
