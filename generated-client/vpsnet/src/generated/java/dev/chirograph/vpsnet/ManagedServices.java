// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.ManagedService;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Support tickets and managed services. */
public final class ManagedServices {
    private final CallFactory calls;

    ManagedServices(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List managed services.
     *
     * <p>Lists the cloud servers that are looked after under Pro-Active Managed Services.
     *
     * <p>{@code GET /managed_services.api10json}
     *
     * @return The managed services. Example:
     * {@code {"managed_services":[{"virtual_machine_id":520,"managed_support_ip":"68.169.47.56","renewal_date":"11 Sep 2010"}]}}.
     */
    public List<ManagedService> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<ManagedService>> listCall() {
        return Operation.of("managedServices.list", "GET", "/managed_services.api10json")
                .answersJson("200", JsonTypes.envelope("managed_services", ManagedService.TYPE.list()))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }
}
