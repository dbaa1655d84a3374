// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Entry;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import java.util.List;

/** Operations of the API. */
public final class Entries {
    private final CallFactory calls;

    Entries(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code POST /entries} */
    public void add(Entry body) {
        addCall(body).execute();
    }

    /** Prepares {@link #add(Entry)} without sending it. */
    public Call<Void> addCall(Entry body) {
        return Operation.of("entries.add", "POST", "/entries")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.json(Entry.TYPE, body))
                .call();
    }

    /**
     * {@code GET /entries}
     *
     * @return All of them.
     */
    public List<Entry> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Entry>> listCall() {
        return Operation.of("entries.list", "GET", "/entries")
                .answersJson("200", Entry.TYPE.list())
                .request(calls)
                .call();
    }
}
