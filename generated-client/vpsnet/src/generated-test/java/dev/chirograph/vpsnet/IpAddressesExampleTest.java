// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.IpAddress;
import dev.chirograph.vpsnet.model.IpAddressOrder;
import dev.chirograph.vpsnet.model.IpAddressOrderType;
import dev.chirograph.vpsnet.model.IpAddressQuery;
import dev.chirograph.vpsnet.model.IpAddressReassignment;
import dev.chirograph.vpsnet.model.IpAddressUpdate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link IpAddresses}, made with the client. */
final class IpAddressesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code ipAddresses.create}: {@code internal-address}. */
    @Test
    void createInternalAddress() {
        PROVIDER.answer("ipAddresses.create", "internal-address");
        IpAddressOrder body = IpAddressOrder.builder()
                .quantity(1L)
                .type(IpAddressOrderType.INTERNAL)
                .virtualMachineId(99L)
                .consumerId(58L)
                .build();
        ApiResponse<List<IpAddress>> response = client.ipAddresses().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code ipAddresses.update}: {@code note-and-consumer}. */
    @Test
    void updateNoteAndConsumer() {
        PROVIDER.answer("ipAddresses.update", "note-and-consumer");
        IpAddressUpdate body = IpAddressUpdate.builder()
                        .notes("description")
                        .consumerId(58L)
                        .build();
        ApiResponse<Void> response = client.ipAddresses().updateCall("1", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code ipAddresses.reassign}: {@code other-server}. */
    @Test
    void reassignOtherServer() {
        PROVIDER.answer("ipAddresses.reassign", "other-server");
        IpAddressReassignment body = IpAddressReassignment.builder()
                .virtualMachineId("12345")
                .build();
        ApiResponse<Void> response = client.ipAddresses().reassignCall("1", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code ipAddresses.exists}: {@code one-address}. */
    @Test
    void existsOneAddress() {
        PROVIDER.answer("ipAddresses.exists", "one-address");
        IpAddressQuery body = IpAddressQuery.builder()
                .ipAddress("68.169.23.153")
                .build();
        ApiResponse<JsonNode> response = client.ipAddresses().existsCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
