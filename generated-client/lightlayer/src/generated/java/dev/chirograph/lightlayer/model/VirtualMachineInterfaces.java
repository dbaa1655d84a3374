// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachine/properties/interfaces
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.List;
import java.util.Map;

/**
 * Network interfaces: a list on one portal, by name on another.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface VirtualMachineInterfaces {
    /** How this type is read and written. */
    UnionType<VirtualMachineInterfaces> TYPE = UnionType.builder(VirtualMachineInterfaces.class)
            .branch(NetworkInterfaceListVariant.class, JsonTypes.ref(NetworkInterface.class).list(),
                    NetworkInterfaceListVariant::new, NetworkInterfaceListVariant::value)
            .branch(NetworkInterfaceMapVariant.class, JsonTypes.ref(NetworkInterface.class).map(),
                    NetworkInterfaceMapVariant::new, NetworkInterfaceMapVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record NetworkInterfaceListVariant(List<NetworkInterface> value) implements VirtualMachineInterfaces {}

    /** Holds the value of this branch. */
    record NetworkInterfaceMapVariant(Map<String, NetworkInterface> value) implements VirtualMachineInterfaces {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements VirtualMachineInterfaces {}
}
