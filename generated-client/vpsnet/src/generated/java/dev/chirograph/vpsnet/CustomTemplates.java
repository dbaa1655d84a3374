// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.CustomTemplateUpdate;
import dev.chirograph.vpsnet.model.SystemTemplate;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Templates that cloud servers are built from. */
public final class CustomTemplates {
    private final CallFactory calls;

    CustomTemplates(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List custom templates.
     *
     * <p>Lists the templates that were made of own backups.
     *
     * <p>{@code GET /system_templates.api10json}
     *
     * @return The custom templates.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "system_template": {
     *     "label": "test_cus_temp",
     *     "operating_system": "Custom Templates",
     *     "id": 115,
     *     "description": "test_cus_temp"
     *   }
     * } ]
     * }</pre>
     */
    public List<SystemTemplate> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<SystemTemplate>> listCall() {
        return Operation.of("customTemplates.list", "GET", "/system_templates.api10json")
                .answersJson("200", JsonTypes.envelope("system_template", SystemTemplate.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Change a custom template.
     *
     * <p>Changes the texts of a custom template.
     *
     * <p>{@code PUT /system_templates/{id}.api10json}
     *
     * @param id Number of the custom template. Pattern: {@code ^[0-9]+$}. Example: {@code 115}.
     * @param body Example:
     * {@code {"system_template":{"operating_system":"Custom Template","description":"test_cus_temp","info":"This is a test info"}}}.
     */
    public void update(String id, CustomTemplateUpdate body) {
        updateCall(id, body).execute();
    }

    /** Prepares {@link #update(String, CustomTemplateUpdate)} without sending it. */
    public Call<Void> updateCall(String id, CustomTemplateUpdate body) {
        return Operation.of("customTemplates.update", "PUT", "/system_templates/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(JsonTypes.envelope("system_template", CustomTemplateUpdate.TYPE), body))
                .call();
    }

    /**
     * Delete a custom template.
     *
     * <p>Deletes a custom template at once.
     *
     * <p>{@code DELETE /system_templates/{id}.api10json}
     *
     * @param id Number of the custom template. Pattern: {@code ^[0-9]+$}. Example: {@code 115}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return Operation.of("customTemplates.delete", "DELETE", "/system_templates/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }
}
