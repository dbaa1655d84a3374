// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.limestone.model.ErrorAnswer;
import dev.chirograph.limestone.model.User;
import java.util.List;

/** The users of the account. */
public final class Users {
    private final CallFactory calls;

    Users(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the users of the account.
     *
     * <p>Answers all users of the account. Their ids are needed to open, answer or close a ticket.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @return The users.
     */
    public List<User> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<User>> listCall() {
        return Operation.of("users.list", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.envelope("user", User.TYPE.list())))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "users")
                .query("action", JsonTypes.STRING, "list")
                .call();
    }
}
