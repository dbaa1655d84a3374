// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.InstantVirtualMachine;
import dev.chirograph.vpsnet.model.InstantVirtualMachineCountry;
import dev.chirograph.vpsnet.model.NewVirtualMachine;
import dev.chirograph.vpsnet.model.NewVirtualMachineLicensesValue;
import dev.chirograph.vpsnet.model.RsyncBackup;
import dev.chirograph.vpsnet.model.TemplateChoice;
import dev.chirograph.vpsnet.model.VirtualMachine;
import dev.chirograph.vpsnet.model.VirtualMachineDeletion;
import dev.chirograph.vpsnet.model.VirtualMachineUpdate;
import dev.chirograph.vpsnet.model.VirtualMachineUpdateLicensesValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link VirtualMachines}, made with the client. */
final class VirtualMachinesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code virtualMachines.list}: {@code two-cloud-servers}. */
    @Test
    void listTwoCloudServers() {
        PROVIDER.answer("virtualMachines.list", "two-cloud-servers");
        ApiResponse<List<VirtualMachine>> response = client.virtualMachines().listCall().response();
        PROVIDER.assertSame("virtualMachines.list", "two-cloud-servers", response.rawBody(), response.rewrittenBody());
    }

    /** {@code virtualMachines.create}: {@code four-nodes}. */
    @Test
    void createFourNodes() {
        PROVIDER.answer("virtualMachines.create", "four-nodes");
        NewVirtualMachine body = NewVirtualMachine.builder()
                        .label("My Cloud Server")
                        .fqdn("myvps.mydomain.net")
                        .systemTemplateId(9L)
                        .cloudId(1L)
                        .backupsEnabled(false)
                        .rsyncBackupsEnabled(false)
                        .r1SoftBackupsEnabled(false)
                        .slicesRequired(4L)
                        .build();
        ApiResponse<VirtualMachine> response = client.virtualMachines().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.create}: {@code with-licenses}. */
    @Test
    void createWithLicenses() {
        PROVIDER.answer("virtualMachines.create", "with-licenses");
        NewVirtualMachine body = NewVirtualMachine.builder()
                        .backupsEnabled(false)
                        .rsyncBackupsEnabled(false)
                        .r1SoftBackupsEnabled(false)
                        .label("D Tester")
                        .slicesRequired(3L)
                        .licenses(Map.of("2", NewVirtualMachineLicensesValue._1, "1",
                                NewVirtualMachineLicensesValue._0))
                        .build();
        ApiResponse<VirtualMachine> response = client.virtualMachines().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.update}: {@code three-nodes}. */
    @Test
    void updateThreeNodes() {
        PROVIDER.answer("virtualMachines.update", "three-nodes");
        VirtualMachineUpdate body = VirtualMachineUpdate.builder()
                        .backupsEnabled(false)
                        .consumerId(1L)
                        .label("D Tester")
                        .slicesRequired(3L)
                        .build();
        ApiResponse<Void> response = client.virtualMachines().updateCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.update}: {@code daily-nodes}. */
    @Test
    void updateDailyNodes() {
        PROVIDER.answer("virtualMachines.update", "daily-nodes");
        VirtualMachineUpdate body = VirtualMachineUpdate.builder()
                        .backupsEnabled(true)
                        .consumerId(118L)
                        .label("Daily node tester")
                        .dailyNodesRequired(2L)
                        .storageNodesRequired(1L)
                        .ramNodesRequired(1L)
                        .bandwidthNodesRequired(1L)
                        .build();
        ApiResponse<Void> response = client.virtualMachines().updateCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.update}: {@code delayed-storage}. */
    @Test
    void updateDelayedStorage() {
        PROVIDER.answer("virtualMachines.update", "delayed-storage");
        VirtualMachineUpdate body = VirtualMachineUpdate.builder()
                        .slicesRequired(3L)
                        .delayedStorage(true)
                        .delayedStorageUntil("2010-04-24 14:00")
                        .build();
        ApiResponse<Void> response = client.virtualMachines().updateCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.update}: {@code licenses}. */
    @Test
    void updateLicenses() {
        PROVIDER.answer("virtualMachines.update", "licenses");
        VirtualMachineUpdate body = VirtualMachineUpdate.builder()
                        .backupsEnabled(false)
                        .label("D Tester")
                        .slicesRequired(3L)
                        .licenses(Map.of("2", VirtualMachineUpdateLicensesValue._1, "1",
                                VirtualMachineUpdateLicensesValue._0))
                        .build();
        ApiResponse<Void> response = client.virtualMachines().updateCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.delete}: {@code hand-over}. */
    @Test
    void deleteHandOver() {
        PROVIDER.answer("virtualMachines.delete", "hand-over");
        VirtualMachineDeletion body = VirtualMachineDeletion.builder()
                .primaryAddressReceiver("1234")
                .managedServiceReceiver("1221")
                .serverDensityReceiver("1234")
                .build();
        ApiResponse<Void> response = client.virtualMachines().deleteCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.createInstant}: {@code instant-in-uk}. */
    @Test
    void createInstantInstantInUk() {
        PROVIDER.answer("virtualMachines.createInstant", "instant-in-uk");
        InstantVirtualMachine body = InstantVirtualMachine.builder()
                .country(InstantVirtualMachineCountry._1)
                .build();
        ApiResponse<VirtualMachine> response = client.virtualMachines().createInstantCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code virtualMachines.getRsyncBackup}: {@code empty-backup}. */
    @Test
    void getRsyncBackupEmptyBackup() {
        PROVIDER.answer("virtualMachines.getRsyncBackup", "empty-backup");
        ApiResponse<RsyncBackup> response = client.virtualMachines().getRsyncBackupCall("1384").response();
        PROVIDER.assertSame("virtualMachines.getRsyncBackup", "empty-backup", response.rawBody(), response.rewrittenBody());
    }

    /** {@code virtualMachines.reinstall}: {@code other-template}. */
    @Test
    void reinstallOtherTemplate() {
        PROVIDER.answer("virtualMachines.reinstall", "other-template");
        TemplateChoice body = TemplateChoice.builder()
                        .systemTemplateId(92L)
                        .build();
        ApiResponse<Void> response = client.virtualMachines().reinstallCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
