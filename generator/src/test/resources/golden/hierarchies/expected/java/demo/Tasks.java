// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Task;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Tasks {
    private final CallFactory calls;

    Tasks(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /tasks}
     *
     * @return All of them.
     */
    public List<Task> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Task>> listCall() {
        return Operation.of("tasks.list", "GET", "/tasks")
                .answersJson("200", Task.TYPE.list())
                .request(calls)
                .call();
    }
}
