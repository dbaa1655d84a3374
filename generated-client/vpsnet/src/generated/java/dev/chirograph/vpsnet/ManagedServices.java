// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.ManagedService;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Support tickets and managed services. */
public final class ManagedServices {
    private static final Operation<List<ManagedService>> LIST =
            Operation.of("managedServices.list", "GET", "/managed_services.api10json")
            .answers("200", Answer.json(JsonTypes.envelope("managed_services", JsonTypes.list(() -> ManagedService.TYPE))))
            .failsJson("422", () -> ValidationErrors.TYPE)
            .fails("default", Answer.json(JsonTypes.ANY));

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
     * @return The managed services.
     */
    public List<ManagedService> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<ManagedService>> listCall() {
        return calls.request(LIST)
                .call();
    }
}
