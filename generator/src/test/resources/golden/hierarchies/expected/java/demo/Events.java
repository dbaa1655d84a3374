// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Event;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import java.util.List;

/** Operations of the API. */
public final class Events {
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
        return Operation.of("events.add", "POST", "/events")
                .answers("204", Answer.nothing())
                .request(calls)
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
        return Operation.of("events.list", "GET", "/events")
                .answersJson("200", Event.TYPE.list())
                .request(calls)
                .call();
    }
}
