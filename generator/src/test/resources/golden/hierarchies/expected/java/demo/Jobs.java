// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Job;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Jobs {
    private final CallFactory calls;

    Jobs(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /jobs}
     *
     * @return All of them.
     */
    public List<Job> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Job>> listCall() {
        return Operation.of("jobs.list", "GET", "/jobs")
                .answersJson("200", Job.TYPE.list())
                .request(calls)
                .call();
    }
}
