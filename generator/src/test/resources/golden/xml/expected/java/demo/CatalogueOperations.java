// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Catalogue;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class CatalogueOperations {
    private final CallFactory calls;

    CatalogueOperations(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code PUT /catalogue}
     *
     * @return The same.
     */
    public Catalogue replace(Catalogue body) {
        return replaceCall(body).execute();
    }

    /** Prepares {@link #replace(Catalogue)} without sending it. */
    public Call<Catalogue> replaceCall(Catalogue body) {
        return Operation.of("catalogue.replace", "PUT", "/catalogue")
                .answers("200", Answer.xml(Catalogue.TYPE))
                .request(calls)
                .body(Body.xml("application/xml", Catalogue.TYPE, body, "catalogue"))
                .call();
    }
}
