// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Files, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class FilesClient {
    private static final Api API = Api.of("Files", "1")
            .server("https://files.example");

    private final Users users;
    private final Admins admins;
    private final Pets pets;
    private final Names names;

    private FilesClient(CallFactory calls) {
        this.users = new Users(calls);
        this.admins = new Admins(calls);
        this.pets = new Pets(calls);
        this.names = new Names(calls);
    }

    /** Starts a client of {@code https://files.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Users}. */
    public Users users() {
        return users;
    }

    /** Returns the operations of {@link Admins}. */
    public Admins admins() {
        return admins;
    }

    /** Returns the operations of {@link Pets}. */
    public Pets pets() {
        return pets;
    }

    /** Returns the operations of {@link Names}. */
    public Names names() {
        return names;
    }

    /** Builds a {@link FilesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public FilesClient build() {
            return new FilesClient(calls());
        }
    }
}
