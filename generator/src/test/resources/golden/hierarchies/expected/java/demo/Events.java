// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Event;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;

/** Operations of the API. */
public final class Events {
    private static final Operation<Void> ADD = Operation.of("events.add", "POST", "/events")
            .answers("204", Answer.nothing());
    private static final Operation<List<Event>> LIST = Operation.of("events.list", "GET", "/events")
            .answers("200", Answer.json(JsonTypes.list(() -> Event.TYPE)));

    private final CallFactory calls;

    Events(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code POST /events} */
    public void add(Event body) {
        addCall(body).execute();
    }

    /** Prepares {@link #add(Event)} without sending it. */
    public Call<Void> addCall(Event body) {
        return calls.request(ADD)
                .body(Body.json(Event.TYPE, body))
                .call();
    }

    /**
     * {@code GET /events}
     *
     * @return All of them.
     */
    public List<Event> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Event>> listCall() {
        return calls.request(LIST)
                .call();
    }
}
