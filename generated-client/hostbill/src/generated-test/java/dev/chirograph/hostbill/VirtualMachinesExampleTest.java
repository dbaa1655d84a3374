// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.ActionAnswer;
import dev.chirograph.hostbill.model.NewVirtualMachine;
import dev.chirograph.hostbill.model.RebuildRequest;
import dev.chirograph.hostbill.model.StatusAnswer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link VirtualMachines}, made with the client. */
final class VirtualMachinesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
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
                .flavorId("flavorValue")
                .disk("diskValue")
                .securityGroup("security_groupValue")
                .keypair("keypairValue")
                .password("passwordValue")
                .build();
        ApiResponse<ActionAnswer> response = client.virtualMachines().createCall("301", body).response();
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
}
