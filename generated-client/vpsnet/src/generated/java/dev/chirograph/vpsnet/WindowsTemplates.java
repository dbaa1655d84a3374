// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.CommercialTemplate;
import dev.chirograph.vpsnet.model.CommercialTemplateOrder;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Templates that cloud servers are built from. */
public final class WindowsTemplates {
    private final CallFactory calls;

    WindowsTemplates(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List Windows templates.
     *
     * <p>Lists the Windows template licences of the account.
     *
     * <p>{@code GET /windows_templates.api10json}
     *
     * @return The licences.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "windows_template": {
     *     "system_template_id": 10,
     *     "id": 15,
     *     "virtual_machine_id": null
     *   }
     * }, {
     *   "windows_template": {
     *     "system_template_id": 17,
     *     "id": 20,
     *     "virtual_machine_id": null
     *   }
     * } ]
     * }</pre>
     */
    public List<CommercialTemplate> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<CommercialTemplate>> listCall() {
        return Operation.of("windowsTemplates.list", "GET", "/windows_templates.api10json")
                .answersJson("200", JsonTypes.envelope("windows_template", CommercialTemplate.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Buy a Windows template.
     *
     * <p>Buys a licence for a Windows template.
     *
     * <p>{@code POST /windows_templates.api10json}
     *
     * @param body Example: {@code {"windows_template":{"confirm_purchase":"1","system_template_id":"11"}}}.
     */
    public void create(CommercialTemplateOrder body) {
        createCall(body).execute();
    }

    /** Prepares {@link #create(CommercialTemplateOrder)} without sending it. */
    public Call<Void> createCall(CommercialTemplateOrder body) {
        return Operation.of("windowsTemplates.create", "POST", "/windows_templates.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(JsonTypes.envelope("windows_template", CommercialTemplateOrder.TYPE), body))
                .call();
    }

    /**
     * Change a Windows template.
     *
     * <p>Moves a Windows licence to another template, which may cost extra.
     *
     * <p>{@code PUT /windows_templates/{id}.api10json}
     *
     * @param id Number of the licence. Pattern: {@code ^[0-9]+$}. Example: {@code 15}.
     * @param body Example: {@code {"windows_template":{"confirm_purchase":"1","system_template_id":"12"}}}.
     */
    public void update(String id, CommercialTemplateOrder body) {
        updateCall(id, body).execute();
    }

    /** Prepares {@link #update(String, CommercialTemplateOrder)} without sending it. */
    public Call<Void> updateCall(String id, CommercialTemplateOrder body) {
        return Operation.of("windowsTemplates.update", "PUT", "/windows_templates/{id}.api10json")
                .once()
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(JsonTypes.envelope("windows_template", CommercialTemplateOrder.TYPE), body))
                .call();
    }

    /**
     * Delete a Windows template.
     *
     * <p>Deletes a Windows licence.
     *
     * <p>{@code DELETE /windows_templates/{id}.api10json}
     *
     * @param id Number of the licence. Pattern: {@code ^[0-9]+$}. Example: {@code 15}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return Operation.of("windowsTemplates.delete", "DELETE", "/windows_templates/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }
}
