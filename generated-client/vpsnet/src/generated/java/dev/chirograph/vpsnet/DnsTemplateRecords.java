// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.DnsTemplateRecordUpdate;
import dev.chirograph.vpsnet.model.NewDnsTemplateRecord;
import dev.chirograph.vpsnet.model.ValidationErrors;

/** Domains, their records, and DNS templates. */
public final class DnsTemplateRecords {
    private final CallFactory calls;

    DnsTemplateRecords(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List records of a DNS template.
     *
     * <p>Lists all records of a DNS template.
     *
     * <p>{@code GET /dns_templates/{dns_template_id}/records.api10json}
     *
     * @param dnsTemplateId Number of the DNS template. Pattern: {@code ^[0-9]+$}. Example: {@code 55}.
     * @return The records, presumably each under the key {@code dns_template_record}.
     */
    public JsonNode list(String dnsTemplateId) {
        return listCall(dnsTemplateId).execute();
    }

    /** Prepares {@link #list(String)} without sending it. */
    public Call<JsonNode> listCall(String dnsTemplateId) {
        return Operation.of("dnsTemplateRecords.list", "GET", "/dns_templates/{dns_template_id}/records.api10json")
                .answersJson("200", JsonTypes.ANY)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("dns_template_id", dnsTemplateId)
                .call();
    }

    /**
     * Create a record of a DNS template.
     *
     * <p>Adds a record to a DNS template.
     *
     * <p>{@code POST /dns_templates/{dns_template_id}/records.api10json}
     *
     * @param dnsTemplateId Number of the DNS template. Pattern: {@code ^[0-9]+$}. Example: {@code 55}.
     * @param body Example:
     * <code>{"dns_template_record":{"dns_template_id":55,"ttl":86400,"type":"ns","host":"&#64;","data":"dns1.vps.net."}}</code>.
     */
    public void create(String dnsTemplateId, NewDnsTemplateRecord body) {
        createCall(dnsTemplateId, body).execute();
    }

    /** Prepares {@link #create(String, NewDnsTemplateRecord)} without sending it. */
    public Call<Void> createCall(String dnsTemplateId, NewDnsTemplateRecord body) {
        return Operation.of("dnsTemplateRecords.create", "POST", "/dns_templates/{dns_template_id}/records.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("dns_template_id", dnsTemplateId)
                .body(Body.json(JsonTypes.envelope("dns_template_record", NewDnsTemplateRecord.TYPE), body))
                .call();
    }

    /**
     * Change a record of a DNS template.
     *
     * <p>Changes one record of a DNS template.
     *
     * <p>{@code PUT /dns_templates/{dns_template_id}/records/{id}.api10json}
     *
     * @param dnsTemplateId Number of the DNS template. Pattern: {@code ^[0-9]+$}. Example: {@code 55}.
     * @param id Number of the record. Pattern: {@code ^[0-9]+$}. Example: {@code 1}.
     * @param body Example: {@code {"dns_template_record":{"target":"127.0.0.5","ttl":900}}}.
     */
    public void update(String dnsTemplateId, String id, DnsTemplateRecordUpdate body) {
        updateCall(dnsTemplateId, id, body).execute();
    }

    /** Prepares {@link #update(String, String, DnsTemplateRecordUpdate)} without sending it. */
    public Call<Void> updateCall(String dnsTemplateId, String id, DnsTemplateRecordUpdate body) {
        return Operation.of("dnsTemplateRecords.update", "PUT", "/dns_templates/{dns_template_id}/records/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("dns_template_id", dnsTemplateId)
                .path("id", id)
                .body(Body.json(JsonTypes.envelope("dns_template_record", DnsTemplateRecordUpdate.TYPE), body))
                .call();
    }

    /**
     * Delete a record of a DNS template.
     *
     * <p>Deletes one record of a DNS template.
     *
     * <p>{@code DELETE /dns_templates/{dns_template_id}/records/{id}.api10json}
     *
     * @param dnsTemplateId Number of the DNS template. Pattern: {@code ^[0-9]+$}. Example: {@code 55}.
     * @param id Number of the record. Pattern: {@code ^[0-9]+$}. Example: {@code 1}.
     */
    public void delete(String dnsTemplateId, String id) {
        deleteCall(dnsTemplateId, id).execute();
    }

    /** Prepares {@link #delete(String, String)} without sending it. */
    public Call<Void> deleteCall(String dnsTemplateId, String id) {
        return Operation.of("dnsTemplateRecords.delete", "DELETE", "/dns_templates/{dns_template_id}/records/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("dns_template_id", dnsTemplateId)
                .path("id", id)
                .call();
    }
}
