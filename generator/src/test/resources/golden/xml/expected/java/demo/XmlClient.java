// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the XML, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class XmlClient {
    private static final Api API = Api.of("XML", "1")
            .server("https://xml.example");

    private final CatalogueOperations catalogue;
    private final Shelves shelves;

    private XmlClient(CallFactory calls) {
        this.catalogue = new CatalogueOperations(calls);
        this.shelves = new Shelves(calls);
    }

    /** Starts a client of {@code https://xml.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link CatalogueOperations}. */
    public CatalogueOperations catalogue() {
        return catalogue;
    }

    /** Returns the operations of {@link Shelves}. */
    public Shelves shelves() {
        return shelves;
    }

    /** Builds a {@link XmlClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public XmlClient build() {
            return new XmlClient(calls());
        }
    }
}
