// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.CreateUsersResponse;
import demo.model.User;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class Users {
    private final CallFactory calls;

    Users(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code POST /users}
     *
     * @return Created.
     */
    public CreateUsersResponse create(User body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(User)} without sending it. */
    public Call<CreateUsersResponse> createCall(User body) {
        return Operation.of("users.create", "POST", "/users")
                .answersJson("201", CreateUsersResponse.TYPE)
                .request(calls)
                .body(Body.json(User.TYPE, body))
                .call();
    }
}
