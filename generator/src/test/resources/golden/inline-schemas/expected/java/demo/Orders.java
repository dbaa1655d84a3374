// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.CreateOrdersRequest;
import demo.model.CreateOrdersResponse;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class Orders {
    private final CallFactory calls;

    Orders(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code POST /orders}
     *
     * @param body Example:
     * {@code {"lines":[{"article":{"name":"Pen"},"kind":"used"}],"address":{"street":"High St","country":{"code":"GB"}}}}.
     * @return The receipt. Example: {@code {"total":"2.50","lines":{"Pen":{"price":2.5}}}}.
     */
    public CreateOrdersResponse create(CreateOrdersRequest body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(CreateOrdersRequest)} without sending it. */
    public Call<CreateOrdersResponse> createCall(CreateOrdersRequest body) {
        return Operation.of("orders.create", "POST", "/orders")
                .answersJson("200", CreateOrdersResponse.TYPE)
                .request(calls)
                .body(Body.json(CreateOrdersRequest.TYPE, body))
                .call();
    }
}
