// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Class;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.json.JsonTypes;

/** Operations of the API. */
public final class ClassOperations {
    private final CallFactory calls;

    ClassOperations(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /no-id/{id}/it's} */
    public void getNoIdByIdItS(String id) {
        getNoIdByIdItSCall(id).execute();
    }

    /** Prepares {@link #getNoIdByIdItS(String)} without sending it. */
    public Call<Void> getNoIdByIdItSCall(String id) {
        return Operation.of("GET /no-id/{id}/it's", "GET", "/no-id/{id}/it's")
                .answers("204", Answer.nothing())
                .request(calls)
                .path("id", id)
                .call();
    }

    /** {@code GET /twice} */
    public void get() {
        getCall().execute();
    }

    /** Prepares {@link #get()} without sending it. */
    public Call<Void> getCall() {
        return Operation.of("get", "GET", "/twice")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code PUT /twice} */
    public void get2() {
        get2Call().execute();
    }

    /** Prepares {@link #get2()} without sending it. */
    public Call<Void> get2Call() {
        return Operation.of("Get", "PUT", "/twice")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /object} */
    public void notify_() {
        notify_Call().execute();
    }

    /** Prepares {@link #notify_()} without sending it. */
    public Call<Void> notify_Call() {
        return Operation.of("notify", "GET", "/object")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code PUT /object} */
    public void hashCode_() {
        hashCode_Call().execute();
    }

    /** Prepares {@link #hashCode_()} without sending it. */
    public Call<Void> hashCode_Call() {
        return Operation.of("hashCode", "PUT", "/object")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** Short for {@link #parameters(String, String, String, String, String, String, ParametersParams)}. */
    public Class parameters(String class_, String class_2, String class_3, String params_, String calls_,
            String underscore) {
        return parametersCall(class_, class_2, class_3, params_, calls_, underscore).execute();
    }

    /**
     * {@code GET /parameters}
     *
     * @param params the optional parameters
     * @return Names.
     */
    public Class parameters(String class_, String class_2, String class_3, String params_, String calls_,
            String underscore, ParametersParams params) {
        return parametersCall(class_, class_2, class_3, params_, calls_, underscore, params).execute();
    }

    /** Prepares {@link #parameters(String, String, String, String, String, String)} without sending it. */
    public Call<Class> parametersCall(String class_, String class_2, String class_3, String params_, String calls_,
            String underscore) {
        ParametersParams params = ParametersParams.builder().build();
        return parametersCall(class_, class_2, class_3, params_, calls_, underscore, params);
    }

    /**
     * Prepares {@link #parameters(String, String, String, String, String, String, ParametersParams)} without sending it.
     */
    public Call<Class> parametersCall(String class_, String class_2, String class_3, String params_, String calls_,
            String underscore, ParametersParams params) {
        return Operation.of("parameters", "GET", "/parameters")
                .answersJson("200", Class.TYPE)
                .request(calls)
                .query("class", JsonTypes.STRING, class_)
                .query("Class", JsonTypes.STRING, class_2)
                .header("class", JsonTypes.STRING, class_3)
                .query("params", JsonTypes.STRING, params_)
                .query("calls", JsonTypes.STRING, calls_)
                .query("_", JsonTypes.STRING, underscore)
                .params(params)
                .call();
    }
}
