// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.hostbill.model.ActionAnswer;
import dev.chirograph.hostbill.model.DnsRecordAnswer;
import dev.chirograph.hostbill.model.DnsRecordData;
import dev.chirograph.hostbill.model.ErrorAnswer;

/** DNS zones that services hold, and the records in them. */
public final class DnsRecords {
    private final CallFactory calls;

    DnsRecords(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Add a DNS record.
     *
     * <p>Adds a record to a zone. The answer shows the record with its numbers as strings and without an id;
     * dnsZones.get tells the id.
     *
     * <p>{@code POST /service/{service_id}/dns/{zone_id}/records}
     *
     * @param serviceId Id of the service that holds the zone. Pattern: {@code ^[0-9]+$}. Example: {@code 10}.
     * @param zoneId Id of the zone, called domain_id in the list of zones. Pattern: {@code ^[0-9]+$}. Example:
     * {@code 60}.
     * @param body The record. For SRV the content is a list. Example:
     * {@code {"name":"example.com","ttl":3600,"priority":10,"type":"A","content":"192.168.1.2"}}.
     * @return The record was added.
     * <p>Example:
     * <pre>{@code
     * {
     *   "record": {
     *     "name": "example.com",
     *     "type": "SRV",
     *     "ttl": "3600",
     *     "priority": "10",
     *     "content": [ "5", "5060", "sip.example.com" ]
     *   },
     *   "info": [ "dnsnewrecordadded" ]
     * }
     * }</pre>
     */
    public DnsRecordAnswer create(String serviceId, String zoneId, DnsRecordData body) {
        return createCall(serviceId, zoneId, body).execute();
    }

    /** Prepares {@link #create(String, String, DnsRecordData)} without sending it. */
    public Call<DnsRecordAnswer> createCall(String serviceId, String zoneId, DnsRecordData body) {
        return Operation.of("dnsRecords.create", "POST", "/service/{service_id}/dns/{zone_id}/records")
                .answersJson("200", DnsRecordAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("service_id", serviceId)
                .path("zone_id", zoneId)
                .body(Body.json(DnsRecordData.TYPE, body))
                .call();
    }

    /**
     * Change a DNS record.
     *
     * <p>Replaces the fields of a record and returns it as it is then.
     *
     * <p>{@code PUT /service/{service_id}/dns/{zone_id}/records/{record_id}}
     *
     * @param serviceId Id of the service that holds the zone. Pattern: {@code ^[0-9]+$}. Example: {@code 10}.
     * @param zoneId Id of the zone, called domain_id in the list of zones. Pattern: {@code ^[0-9]+$}. Example:
     * {@code 60}.
     * @param recordId Id of the record. Pattern: {@code ^[0-9]+$}. Example: {@code 55}.
     * @param body New state of the record. Example:
     * {@code {"name":"example.com","ttl":3600,"priority":10,"type":"A","content":"192.168.1.2"}}.
     * @return The record was changed.
     * <p>Example:
     * <pre>{@code
     * {
     *   "record": {
     *     "id": "55",
     *     "type": "A",
     *     "ttl": "3600",
     *     "name": "test",
     *     "priority": 0,
     *     "content": "192.168.1.2"
     *   },
     *   "info": [ "The record was updated successfully." ]
     * }
     * }</pre>
     */
    public DnsRecordAnswer update(String serviceId, String zoneId, String recordId, DnsRecordData body) {
        return updateCall(serviceId, zoneId, recordId, body).execute();
    }

    /** Prepares {@link #update(String, String, String, DnsRecordData)} without sending it. */
    public Call<DnsRecordAnswer> updateCall(String serviceId, String zoneId, String recordId, DnsRecordData body) {
        return Operation.of("dnsRecords.update", "PUT", "/service/{service_id}/dns/{zone_id}/records/{record_id}")
                .answersJson("200", DnsRecordAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("service_id", serviceId)
                .path("zone_id", zoneId)
                .path("record_id", recordId)
                .body(Body.json(DnsRecordData.TYPE, body))
                .call();
    }

    /**
     * Delete a DNS record.
     *
     * <p>Removes a record from its zone.
     *
     * <p>{@code DELETE /service/{service_id}/dns/{zone_id}/records/{record_id}}
     *
     * @param serviceId Id of the service that holds the zone. Pattern: {@code ^[0-9]+$}. Example: {@code 10}.
     * @param zoneId Id of the zone, called domain_id in the list of zones. Pattern: {@code ^[0-9]+$}. Example:
     * {@code 60}.
     * @param recordId Id of the record. Pattern: {@code ^[0-9]+$}. Example: {@code 55}.
     * @return The record was deleted.
     */
    public ActionAnswer delete(String serviceId, String zoneId, String recordId) {
        return deleteCall(serviceId, zoneId, recordId).execute();
    }

    /** Prepares {@link #delete(String, String, String)} without sending it. */
    public Call<ActionAnswer> deleteCall(String serviceId, String zoneId, String recordId) {
        return Operation.of("dnsRecords.delete", "DELETE", "/service/{service_id}/dns/{zone_id}/records/{record_id}")
                .answersJson("200", ActionAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("service_id", serviceId)
                .path("zone_id", zoneId)
                .path("record_id", recordId)
                .call();
    }
}
