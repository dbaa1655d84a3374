// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.DnsTemplate;
import dev.chirograph.vpsnet.model.NewDnsTemplate;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Domains, their records, and DNS templates. */
public final class DnsTemplates {
    private final CallFactory calls;

    DnsTemplates(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List DNS templates.
     *
     * <p>Lists the DNS templates of the account.
     *
     * <p>{@code GET /dns_templates.api10json}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code records}: {@code dnsTemplateRecords.list}, of which {@code dns_template_id} is
     * {@code $response.body#/0/dns_template/id}</li>
     * </ul>
     *
     * @return The templates.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "dns_template": {
     *     "template_name": "demotemplate1",
     *     "updated_at": "2009-05-15T06:55:02-04:00",
     *     "id": 51,
     *     "created_at": "2009-05-15T06:55:02-04:00"
     *   }
     * }, {
     *   "dns_template": {
     *     "template_name": "demotemplate2",
     *     "updated_at": "2009-05-15T06:55:02-04:00",
     *     "id": 52,
     *     "created_at": "2009-05-15T06:55:02-04:00"
     *   }
     * } ]
     * }</pre>
     */
    public List<DnsTemplate> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<DnsTemplate>> listCall() {
        return Operation.of("dnsTemplates.list", "GET", "/dns_templates.api10json")
                .answersJson("200", JsonTypes.envelope("dns_template", DnsTemplate.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Create a DNS template.
     *
     * <p>Creates a DNS template under a name; its records are added one by one.
     *
     * <p>{@code POST /dns_templates.api10json}
     *
     * @param body Example: {@code {"dns_template":{"template_name":"demotemplate"}}}.
     * @return The new template.
     */
    public DnsTemplate create(NewDnsTemplate body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(NewDnsTemplate)} without sending it. */
    public Call<DnsTemplate> createCall(NewDnsTemplate body) {
        return Operation.of("dnsTemplates.create", "POST", "/dns_templates.api10json")
                .answersJson("200", JsonTypes.envelope("dns_template", DnsTemplate.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(JsonTypes.envelope("dns_template", NewDnsTemplate.TYPE), body))
                .call();
    }

    /**
     * Delete a DNS template.
     *
     * <p>Deletes a DNS template.
     *
     * <p>{@code DELETE /dns_templates/{id}.api10json}
     *
     * @param id Number of the DNS template. Pattern: {@code ^[0-9]+$}. Example: {@code 51}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return Operation.of("dnsTemplates.delete", "DELETE", "/dns_templates/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }
}
