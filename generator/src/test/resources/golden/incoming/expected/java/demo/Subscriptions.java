// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Subscription;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class Subscriptions {
    private final CallFactory calls;

    Subscriptions(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code POST /subscriptions}
     *
     * @return Subscribed. Example: {@code {"url":"https://me.example","kinds":["a"]}}.
     */
    public Subscription create(Subscription body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(Subscription)} without sending it. */
    public Call<Subscription> createCall(Subscription body) {
        return Operation.of("subscriptions.create", "POST", "/subscriptions")
                .answersJson("201", Subscription.TYPE)
                .request(calls)
                .body(Body.json(Subscription.TYPE, body))
                .call();
    }

    /**
     * <a href="https://incoming.example/docs">When to <i>replace</i></a>
     *
     * <p>{@code PUT /subscriptions}
     */
    public void replace() {
        replaceCall().execute();
    }

    /** Prepares {@link #replace()} without sending it. */
    public Call<Void> replaceCall() {
        return Operation.of("subscriptions.replace", "PUT", "/subscriptions")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
