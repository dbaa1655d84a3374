// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.AddShelves202Response;
import demo.model.AddShelvesRequest;
import demo.model.AddShelvesResponse;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;

/** Operations of the API. */
public final class Shelves {
    private final CallFactory calls;

    Shelves(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code PUT /labels}
     *
     * @return The same.
     */
    public List<String> label(List<String> body) {
        return labelCall(body).execute();
    }

    /** Prepares {@link #label(List)} without sending it. */
    public Call<List<String>> labelCall(List<String> body) {
        return Operation.of("shelves.label", "PUT", "/labels")
                .answers("200", Answer.xml(JsonTypes.STRING.list()))
                .request(calls)
                .body(Body.xml("application/xml", JsonTypes.STRING.list(), body, "labels", "label"))
                .call();
    }

    /**
     * {@code POST /shelves}, sent as {@code application/json}
     *
     * @return The same inline schema, once for JSON and once with what XML needs.
     */
    public AddShelvesResult add(AddShelvesRequest body) {
        return addCall(body).execute();
    }

    /** Prepares {@link #add(AddShelvesRequest)} without sending it. */
    public Call<AddShelvesResult> addCall(AddShelvesRequest body) {
        return Operation.of("shelves.add", "POST", "/shelves")
                .<AddShelvesResult>answers("200", Answer.<AddShelvesResponse>byMediaType(
                        "application/json", Answer.json(AddShelvesResponse.TYPE))
                        .or("application/xml", Answer.xml(AddShelvesResponse.TYPE)).as(AddShelvesResult.Ok::new))
                .answers("202", Answer.json(AddShelves202Response.TYPE).as(AddShelvesResult.Accepted::new))
                .request(calls)
                .body(Body.json(AddShelvesRequest.TYPE, body))
                .call();
    }
}
