// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Incoming, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 *
 * <p>The provider sends requests by itself. Their bodies are read as follows, {@code body} being the bytes
 * that came:
 * <ul>
 * <li>{@code petAdded}: {@code demo.model.PetAddedWebhook.TYPE.read(body)}
 * <li>{@code petsMoved}: {@code demo.model.Pet.TYPE.list().read(body)}
 * <li>{@code ping}
 * Asks whether you are there. *&#47; {&#64;
 * <li>{@code photo}
 * <li>{@code event} of {@code subscriptions.create}: {@code demo.model.Event.TYPE.read(body)}
 * Something happened to what you watch.
 * <li>{@code ended} of {@code subscriptions.create}: {@code demo.model.CreateSubscriptionsEndedCallback.TYPE.read(body)}
 * </ul>
 */
public final class IncomingClient {
    private static final Api API = Api.of("Incoming", "1")
            .server("https://incoming.example");

    private final Subscriptions subscriptions;

    private IncomingClient(CallFactory calls) {
        this.subscriptions = new Subscriptions(calls);
    }

    /** Starts a client of {@code https://incoming.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Subscriptions}. */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /** Builds an {@link IncomingClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public IncomingClient build() {
            return new IncomingClient(calls());
        }
    }
}
