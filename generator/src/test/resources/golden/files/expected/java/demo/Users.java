// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Problem;
import demo.model.UpdateUsersResponse;
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
     * {@code GET /users/{id}}
     *
     * @param id Which one. Example: {@code 1}.
     * @return A user. Example:
     * {@code {"name":"Ada","address":{"street":"Main Street"},"friends":[{"name":"Charles"}]}}.
     */
    public User get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<User> getCall(String id) {
        return Operation.of("users.get", "GET", "/users/{id}")
                .answersJson("200", User.TYPE)
                .failsJson("404", Problem.TYPE)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * {@code PUT /users/{id}}
     *
     * @param id Which one. Example: {@code 1}.
     * @return What became of it.
     */
    public UpdateUsersResponse update(String id, User body) {
        return updateCall(id, body).execute();
    }

    /** Prepares {@link #update(String, User)} without sending it. */
    public Call<UpdateUsersResponse> updateCall(String id, User body) {
        return Operation.of("users.update", "PUT", "/users/{id}")
                .answersJson("200", UpdateUsersResponse.TYPE)
                .request(calls)
                .path("id", id)
                .body(Body.json(User.TYPE, body))
                .call();
    }
}
