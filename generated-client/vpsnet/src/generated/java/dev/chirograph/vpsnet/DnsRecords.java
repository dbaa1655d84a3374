// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.DomainRecord;
import dev.chirograph.vpsnet.model.DomainRecordUpdate;
import dev.chirograph.vpsnet.model.NewDomainRecord;
import dev.chirograph.vpsnet.model.ValidationErrors;
import dev.chirograph.vpsnet.model.ZoneMessage;
import dev.chirograph.vpsnet.model.ZoneRecord;
import java.util.List;

/** Domains, their records, and DNS templates. */
public final class DnsRecords {
    private final CallFactory calls;

    DnsRecords(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List domain records.
     *
     * <p>Lists all records of a domain.
     *
     * <p>{@code GET /domains/{domain_id}/records.api10json}
     *
     * @param domainId Number of the domain. Pattern: {@code ^[0-9]+$}. Example: {@code 51}.
     * @return The records.
     * <p>Example:
     * <pre>
     * [ {
     *   "domain_record": {
     *     "ttl": 86400,
     *     "type": "a",
     *     "id": 2315958,
     *     "host": "www",
     *     "data": "127.0.0.1"
     *   }
     * }, {
     *   "domain_record": {
     *     "ttl": 300,
     *     "type": "failover",
     *     "id": 2315959,
     *     "host": "&#64;",
     *     "data": [ "127.0.0.1", "127.0.0.2", "127.0.0.3" ]
     *   }
     * } ]
     * </pre>
     */
    public List<DomainRecord> list(String domainId) {
        return listCall(domainId).execute();
    }

    /** Prepares {@link #list(String)} without sending it. */
    public Call<List<DomainRecord>> listCall(String domainId) {
        return Operation.of("dnsRecords.list", "GET", "/domains/{domain_id}/records.api10json")
                .answersJson("200", JsonTypes.envelope("domain_record", DomainRecord.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("domain_id", domainId)
                .call();
    }

    /**
     * Create a domain record.
     *
     * <p>Adds a record to a domain: an ordinary one, a mail server (MX), a service (SRV) or a failover record.
     *
     * <p>{@code POST /domains/{domain_id}/records.api10json}
     *
     * @param domainId Number of the domain. Pattern: {@code ^[0-9]+$}. Example: {@code 51}.
     * @param body Example:
     * <code>{"domain_record":{"ttl":86400,"data":"dns1.vps.net.","type":"ns","host":"&#64;"}}</code>.
     * @return The new record.
     */
    public DomainRecord create(String domainId, NewDomainRecord body) {
        return createCall(domainId, body).execute();
    }

    /** Prepares {@link #create(String, NewDomainRecord)} without sending it. */
    public Call<DomainRecord> createCall(String domainId, NewDomainRecord body) {
        return Operation.of("dnsRecords.create", "POST", "/domains/{domain_id}/records.api10json")
                .answersJson("200", JsonTypes.envelope("domain_record", DomainRecord.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("domain_id", domainId)
                .body(Body.json(JsonTypes.envelope("domain_record", NewDomainRecord.TYPE), body))
                .call();
    }

    /**
     * Change a domain record.
     *
     * <p>Changes one record of a domain.
     *
     * <p>{@code PUT /domains/{domain_id}/records/{id}.api10json}
     *
     * @param domainId Number of the domain. Pattern: {@code ^[0-9]+$}. Example: {@code 51}.
     * @param id Number of the record. Pattern: {@code ^[0-9]+$}. Example: {@code 2315958}.
     * @param body Example: {@code {"domain_record":{"ttl":86400,"data":"127.0.0.1"}}}.
     */
    public void update(String domainId, String id, DomainRecordUpdate body) {
        updateCall(domainId, id, body).execute();
    }

    /** Prepares {@link #update(String, String, DomainRecordUpdate)} without sending it. */
    public Call<Void> updateCall(String domainId, String id, DomainRecordUpdate body) {
        return Operation.of("dnsRecords.update", "PUT", "/domains/{domain_id}/records/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("domain_id", domainId)
                .path("id", id)
                .body(Body.json(JsonTypes.envelope("domain_record", DomainRecordUpdate.TYPE), body))
                .call();
    }

    /**
     * Get one domain record.
     *
     * <p>Reads one record with the same members as in the list.
     *
     * <p>{@code GET /domains/{domain_id}/records/{id}.api10json}
     *
     * @param domainId Number of the domain. Pattern: {@code ^[0-9]+$}. Example: {@code 51}.
     * @param id Number of the record. Pattern: {@code ^[0-9]+$}. Example: {@code 2315958}.
     * @return The record.
     */
    public DomainRecord get(String domainId, String id) {
        return getCall(domainId, id).execute();
    }

    /** Prepares {@link #get(String, String)} without sending it. */
    public Call<DomainRecord> getCall(String domainId, String id) {
        return Operation.of("dnsRecords.get", "GET", "/domains/{domain_id}/records/{id}.api10json")
                .answersJson("200", JsonTypes.envelope("domain_record", DomainRecord.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("domain_id", domainId)
                .path("id", id)
                .call();
    }

    /**
     * Delete a domain record.
     *
     * <p>Deletes one record of a domain.
     *
     * <p>{@code DELETE /domains/{domain_id}/records/{id}.api10json}
     *
     * @param domainId Number of the domain. Pattern: {@code ^[0-9]+$}. Example: {@code 51}.
     * @param id Number of the record. Pattern: {@code ^[0-9]+$}. Example: {@code 2315958}.
     */
    public void delete(String domainId, String id) {
        deleteCall(domainId, id).execute();
    }

    /** Prepares {@link #delete(String, String)} without sending it. */
    public Call<Void> deleteCall(String domainId, String id) {
        return Operation.of("dnsRecords.delete", "DELETE", "/domains/{domain_id}/records/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("domain_id", domainId)
                .path("id", id)
                .call();
    }

    /**
     * Replace all records of a domain.
     *
     * <p>Writes the whole zone anew: records that are not in the list are gone afterwards. All records of one host must
     * have the same time to live.
     *
     * <p>{@code PUT /domains/{domain_id}/records/update_records.api10json}
     *
     * @param domainId Number of the domain. Pattern: {@code ^[0-9]+$}. Example: {@code 51}.
     * @return The zone was written.
     */
    public ZoneMessage replaceAll(String domainId, List<ZoneRecord> body) {
        return replaceAllCall(domainId, body).execute();
    }

    /** Prepares {@link #replaceAll(String, List)} without sending it. */
    public Call<ZoneMessage> replaceAllCall(String domainId, List<ZoneRecord> body) {
        return Operation.of("dnsRecords.replaceAll", "PUT", "/domains/{domain_id}/records/update_records.api10json")
                .answersJson("200", ZoneMessage.TYPE)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("domain_id", domainId)
                .body(Body.json(JsonTypes.envelope("domain_records", JsonTypes.envelope("domain_record", ZoneRecord.TYPE).list()), body))
                .call();
    }
}
