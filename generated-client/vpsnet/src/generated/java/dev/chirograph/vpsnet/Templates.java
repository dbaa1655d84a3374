// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.SystemTemplate;
import dev.chirograph.vpsnet.model.TemplateGroup;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Templates that cloud servers are built from. */
public final class Templates {
    private final CallFactory calls;

    Templates(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List templates.
     *
     * <p>Lists the templates on offer by operating system, each with the clouds that offer it. The number of a template
     * differs from cloud to cloud.
     *
     * <p>{@code GET /available_templates.api10json}
     *
     * @return The groups of templates.
     * <p>Example:
     * <pre>{@code
     * {
     *   "template_groups": [ {
     *     "name": "CentOS 5.5 x64",
     *     "templates": [ {
     *       "clouds": [ {
     *         "id": 1,
     *         "system_template_id": 123
     *       }, {
     *         "id": 2,
     *         "system_template_id": 234
     *       } ],
     *       "name": "CentOS 5.5 x64 LAMP"
     *     }, {
     *       "clouds": [ {
     *         "id": 3,
     *         "system_template_id": 436
     *       }, {
     *         "id": 4,
     *         "system_template_id": 516
     *       } ],
     *       "name": "CentOS 5.5 x64 MySQL"
     *     } ]
     *   } ]
     * }
     * }</pre>
     */
    public List<TemplateGroup> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<TemplateGroup>> listCall() {
        return Operation.of("templates.list", "GET", "/available_templates.api10json")
                .answersJson("200", JsonTypes.envelope("template_groups", TemplateGroup.TYPE.list()))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Get one template.
     *
     * <p>Reads one template of a cloud. Its price tells whether it costs extra.
     *
     * <p>{@code GET /clouds/{cloud_id}/system_templates/{id}.api10json}
     *
     * @param cloudId Number of the cloud. Pattern: {@code ^[0-9]+$}. Example: {@code 3}.
     * @param id Number of the template on that cloud. Pattern: {@code ^[0-9]+$}. Example: {@code 1899}.
     * @return The template.
     * <p>Example:
     * <pre>{@code
     * {
     *   "system_template": {
     *     "label": "Windows Server 2008 x86 - Enterprise",
     *     "os_type": "Windows",
     *     "operating_system": "Windows",
     *     "windows_license_version": "Enterprise",
     *     "commercial": false,
     *     "applicable_price": {
     *       "USD": 10.0,
     *       "GBP": 7.5
     *     },
     *     "info": "Windows Server 2008 x86 - Enterprise",
     *     "id": 1899,
     *     "description": "Windows Server 2008 x86 - Enterprise"
     *   }
     * }
     * }</pre>
     */
    public SystemTemplate get(String cloudId, String id) {
        return getCall(cloudId, id).execute();
    }

    /** Prepares {@link #get(String, String)} without sending it. */
    public Call<SystemTemplate> getCall(String cloudId, String id) {
        return Operation.of("templates.get", "GET", "/clouds/{cloud_id}/system_templates/{id}.api10json")
                .answersJson("200", JsonTypes.envelope("system_template", SystemTemplate.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("cloud_id", cloudId)
                .path("id", id)
                .call();
    }
}
