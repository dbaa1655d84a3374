// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the 123 naming! (β) 🙂, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class _123NamingU3B2Client {
    private static final Api API = Api.of("123 naming! (β) 🙂", "1")
            .server("https://naming.example");

    private final ClassOperations class_;
    private final Operations operations;
    private final TypeOperations operations2;
    private final GroUDFe größe;
    private final _2fa _2fa;

    private _123NamingU3B2Client(CallFactory calls) {
        this.class_ = new ClassOperations(calls);
        this.operations = new Operations(calls);
        this.operations2 = new TypeOperations(calls);
        this.größe = new GroUDFe(calls);
        this._2fa = new _2fa(calls);
    }

    /** Starts a client of {@code https://naming.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link ClassOperations}. */
    public ClassOperations class_() {
        return class_;
    }

    /** Returns the operations of {@link Operations}. */
    public Operations operations() {
        return operations;
    }

    /** Returns the operations of {@link TypeOperations}. */
    public TypeOperations operations2() {
        return operations2;
    }

    /** Returns the operations of {@link GroUDFe}. */
    public GroUDFe größe() {
        return größe;
    }

    /** Returns the operations of {@link _2fa}. */
    public _2fa _2fa() {
        return _2fa;
    }

    /** Builds a {@link _123NamingU3B2Client}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public _123NamingU3B2Client build() {
            return new _123NamingU3B2Client(calls());
        }
    }
}
