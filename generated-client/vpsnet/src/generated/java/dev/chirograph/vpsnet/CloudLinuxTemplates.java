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
public final class CloudLinuxTemplates {
    private final CallFactory calls;

    CloudLinuxTemplates(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List CloudLinux templates.
     *
     * <p>Lists the CloudLinux template licences of the account.
     *
     * <p>{@code GET /commercial_templates.api10json}
     *
     * @return The licences.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "commercial_template": {
     *     "system_template_id": 106,
     *     "id": 25,
     *     "virtual_machine_id": null
     *   }
     * }, {
     *   "commercial_template": {
     *     "system_template_id": 107,
     *     "id": 27,
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
        return Operation.of("cloudLinuxTemplates.list", "GET", "/commercial_templates.api10json")
                .answersJson("200", JsonTypes.envelope("commercial_template", CommercialTemplate.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Buy a CloudLinux template.
     *
     * <p>Buys a licence for a CloudLinux template.
     *
     * <p>{@code POST /commercial_templates.api10json}
     *
     * @param body Example: {@code {"commercial_template":{"confirm_purchase":"1","system_template_id":"106"}}}.
     */
    public void create(CommercialTemplateOrder body) {
        createCall(body).execute();
    }

    /** Prepares {@link #create(CommercialTemplateOrder)} without sending it. */
    public Call<Void> createCall(CommercialTemplateOrder body) {
        return Operation.of("cloudLinuxTemplates.create", "POST", "/commercial_templates.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(JsonTypes.envelope("commercial_template", CommercialTemplateOrder.TYPE), body))
                .call();
    }

    /**
     * Change a CloudLinux template.
     *
     * <p>Moves a CloudLinux licence to another template, which may cost extra.
     *
     * <p>{@code PUT /commercial_templates/{id}.api10json}
     *
     * @param id Number of the licence. Pattern: {@code ^[0-9]+$}. Example: {@code 25}.
     * @param body Example: {@code {"commercial_template":{"confirm_purchase":"1","system_template_id":"107"}}}.
     */
    public void update(String id, CommercialTemplateOrder body) {
        updateCall(id, body).execute();
    }

    /** Prepares {@link #update(String, CommercialTemplateOrder)} without sending it. */
    public Call<Void> updateCall(String id, CommercialTemplateOrder body) {
        return Operation.of("cloudLinuxTemplates.update", "PUT", "/commercial_templates/{id}.api10json")
                .once()
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(JsonTypes.envelope("commercial_template", CommercialTemplateOrder.TYPE), body))
                .call();
    }

    /**
     * Delete a CloudLinux template.
     *
     * <p>Deletes a CloudLinux licence.
     *
     * <p>{@code DELETE /commercial_templates/{id}.api10json}
     *
     * @param id Number of the licence. Pattern: {@code ^[0-9]+$}. Example: {@code 25}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return Operation.of("cloudLinuxTemplates.delete", "DELETE", "/commercial_templates/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }
}
