// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.ReadNoticesResponse;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;

/** Operations of the API. */
public final class Notices {
    private final CallFactory calls;

    Notices(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /notices}
     *
     * @return A notice of each kind.
     * <p>Example:
     * <pre>{@code
     * {
     *   "stamped": {
     *     "kind": "phone",
     *     "at": "noon",
     *     "number": "112"
     *   },
     *   "notice": {
     *     "kind": "letter",
     *     "address": "Bonn"
     *   },
     *   "numbered": {
     *     "kind": "phone",
     *     "id": 7,
     *     "number": "110"
     *   },
     *   "mammal": {
     *     "className": "BasquePig",
     *     "spots": 3
     *   }
     * }
     * }</pre>
     */
    public ReadNoticesResponse read() {
        return readCall().execute();
    }

    /** Prepares {@link #read()} without sending it. */
    public Call<ReadNoticesResponse> readCall() {
        return Operation.of("notices.read", "GET", "/notices")
                .answersJson("200", ReadNoticesResponse.TYPE)
                .request(calls)
                .call();
    }
}
