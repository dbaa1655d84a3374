// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.ReadOverlapsResponse;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;

/** Operations of the API. */
public final class Overlaps {
    private final CallFactory calls;

    Overlaps(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /overlaps}
     *
     * @return Objects whose parts describe one member, each in its way. Example:
     * {@code {"width":{"size":{"unit":"cm","width":1}},"height":{"size":{"unit":"in","height":2}},"state":"new","grade":"first"}}.
     */
    public ReadOverlapsResponse read() {
        return readCall().execute();
    }

    /** Prepares {@link #read()} without sending it. */
    public Call<ReadOverlapsResponse> readCall() {
        return Operation.of("overlaps.read", "GET", "/overlaps")
                .answersJson("200", ReadOverlapsResponse.TYPE)
                .request(calls)
                .call();
    }
}
