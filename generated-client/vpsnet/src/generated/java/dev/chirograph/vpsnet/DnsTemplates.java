// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.DnsTemplate;
import dev.chirograph.vpsnet.model.NewDnsTemplate;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Domains, their records, and DNS templates. */
public final class DnsTemplates {
    private static final Operation<List<DnsTemplate>> LIST =
            Operation.of("dnsTemplates.list", "GET", "/dns_templates.api10json")
            .answers("200", Answer.json(JsonTypes.list(JsonTypes.envelope("dns_template", JsonTypes.ref(() -> DnsTemplate.TYPE)))))
            .failsJson("422", () -> ValidationErrors.TYPE)
            .fails("default", Answer.json(JsonTypes.ANY));
    private static final Operation<DnsTemplate> CREATE =
            Operation.of("dnsTemplates.create", "POST", "/dns_templates.api10json")
            .answers("200", Answer.json(JsonTypes.envelope("dns_template", JsonTypes.ref(() -> DnsTemplate.TYPE))))
            .failsJson("422", () -> ValidationErrors.TYPE)
            .fails("default", Answer.json(JsonTypes.ANY));
    private static final Operation<Void> DELETE =
            Operation.of("dnsTemplates.delete", "DELETE", "/dns_templates/{id}.api10json")
            .answers("200", Answer.nothing())
            .failsJson("422", () -> ValidationErrors.TYPE)
            .fails("default", Answer.json(JsonTypes.ANY));

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
     * @return The templates.
     */
    public List<DnsTemplate> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<DnsTemplate>> listCall() {
        return calls.request(LIST)
                .call();
    }

    /**
     * Create a DNS template.
     *
     * <p>Creates a DNS template under a name; its records are added one by one.
     *
     * <p>{@code POST /dns_templates.api10json}
     *
     * @return The new template.
     */
    public DnsTemplate create(NewDnsTemplate body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(NewDnsTemplate)} without sending it. */
    public Call<DnsTemplate> createCall(NewDnsTemplate body) {
        return calls.request(CREATE)
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
     * @param id Number of the DNS template. Pattern: {@code ^[0-9]+$}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return calls.request(DELETE)
                .path("id", id)
                .call();
    }
}
