// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.hostbill.model.DnsZone;
import dev.chirograph.hostbill.model.DnsZoneList;
import dev.chirograph.hostbill.model.DnsZoneSummary;
import dev.chirograph.hostbill.model.ErrorAnswer;
import dev.chirograph.hostbill.model.InfoAnswer;
import dev.chirograph.hostbill.model.NewDnsZone;
import java.util.List;

/** DNS zones that services hold, and the records in them. */
public final class DnsZones {
    private final CallFactory calls;

    DnsZones(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List all DNS zones.
     *
     * <p>Returns the zones of all services of the account, and the ids of these services.
     *
     * <p>{@code GET /dns}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code firstZone}: {@code dnsZones.get}, of which {@code service_id} is
     * {@code $response.body#/zones/0/service_id}, {@code zone_id} is {@code $response.body#/zones/0/domain_id}. Details
     * of the first zone of the list.</li>
     * <li>{@code zonesOfFirstService}: {@code dnsZones.listByService}, of which {@code service_id} is
     * {@code $response.body#/service_ids/0}. Zones of the first service of the list.</li>
     * </ul>
     *
     * @return The zones.
     * <p>Example:
     * <pre>{@code
     * {
     *   "service_ids": [ "10", "20" ],
     *   "zones": [ {
     *     "domain_id": "60",
     *     "name": "booble.com",
     *     "service_id": "10"
     *   }, {
     *     "domain_id": "61",
     *     "name": "bgg12ooble.com",
     *     "service_id": "20"
     *   } ]
     * }
     * }</pre>
     */
    public DnsZoneList list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<DnsZoneList> listCall() {
        return Operation.of("dnsZones.list", "GET", "/dns")
                .answersJson("200", DnsZoneList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Create a DNS zone.
     *
     * <p>Creates an empty zone in a service. The answer tells the name of the zone, but not its id; dnsZones.list does.
     *
     * <p>{@code POST /service/{service_id}/dns}
     *
     * @param serviceId Id of the service that holds the zone. Pattern: {@code ^[0-9]+$}. Example: {@code 10}.
     * @param body The zone. Example: {@code {"name":"testzone.com"}}.
     * @return The zone was created. Example: {@code {"info":["Domain zone testzone.com was created successfully."]}}.
     */
    public InfoAnswer create(String serviceId, NewDnsZone body) {
        return createCall(serviceId, body).execute();
    }

    /** Prepares {@link #create(String, NewDnsZone)} without sending it. */
    public Call<InfoAnswer> createCall(String serviceId, NewDnsZone body) {
        return Operation.of("dnsZones.create", "POST", "/service/{service_id}/dns")
                .answersJson("200", InfoAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("service_id", serviceId)
                .body(Body.json(NewDnsZone.TYPE, body))
                .call();
    }

    /**
     * List the DNS zones of a service.
     *
     * <p>Returns the zones of one service. A service that cannot hold zones answers with an error; the only documented
     * sample is one.
     *
     * <p>{@code GET /service/{service_id}/dns}
     *
     * @param serviceId Id of the service that holds the zone. Pattern: {@code ^[0-9]+$}. Example: {@code 10}.
     * @return The zones.
     */
    public List<DnsZoneSummary> listByService(String serviceId) {
        return listByServiceCall(serviceId).execute();
    }

    /** Prepares {@link #listByService(String)} without sending it. */
    public Call<List<DnsZoneSummary>> listByServiceCall(String serviceId) {
        return Operation.of("dnsZones.listByService", "GET", "/service/{service_id}/dns")
                .answersJson("200", JsonTypes.envelope("zones", DnsZoneSummary.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("service_id", serviceId)
                .call();
    }

    /**
     * Get a DNS zone.
     *
     * <p>Returns a zone with all its records.
     *
     * <p>{@code GET /service/{service_id}/dns/{zone_id}}
     *
     * @param serviceId Id of the service that holds the zone. Pattern: {@code ^[0-9]+$}. Example: {@code 10}.
     * @param zoneId Id of the zone, called domain_id in the list of zones. Pattern: {@code ^[0-9]+$}. Example:
     * {@code 60}.
     * @return The zone.
     * <p>Example:
     * <pre>{@code
     * {
     *   "service_id": 10,
     *   "name": "booble.com",
     *   "records": [ {
     *     "id": "10",
     *     "name": "qwerty",
     *     "ttl": 1800,
     *     "priority": 0,
     *     "content": "127.0.0.1",
     *     "type": "A"
     *   }, {
     *     "id": "11",
     *     "name": "qwerty",
     *     "ttl": 1800,
     *     "priority": 0,
     *     "content": "ns1.qwerty.com",
     *     "type": "NS"
     *   } ]
     * }
     * }</pre>
     */
    public DnsZone get(String serviceId, String zoneId) {
        return getCall(serviceId, zoneId).execute();
    }

    /** Prepares {@link #get(String, String)} without sending it. */
    public Call<DnsZone> getCall(String serviceId, String zoneId) {
        return Operation.of("dnsZones.get", "GET", "/service/{service_id}/dns/{zone_id}")
                .answersJson("200", DnsZone.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("service_id", serviceId)
                .path("zone_id", zoneId)
                .call();
    }

    /**
     * Delete a DNS zone.
     *
     * <p>Deletes a zone with all its records, after which the names in it no longer resolve.
     *
     * <p>{@code DELETE /service/{service_id}/dns/{zone_id}}
     *
     * @param serviceId Id of the service that holds the zone. Pattern: {@code ^[0-9]+$}. Example: {@code 10}.
     * @param zoneId Id of the zone, called domain_id in the list of zones. Pattern: {@code ^[0-9]+$}. Example:
     * {@code 62}.
     * @return The zone was deleted. Example: {@code {"info":["Domain zone testzone.com was deleted successfully."]}}.
     */
    public InfoAnswer delete(String serviceId, String zoneId) {
        return deleteCall(serviceId, zoneId).execute();
    }

    /** Prepares {@link #delete(String, String)} without sending it. */
    public Call<InfoAnswer> deleteCall(String serviceId, String zoneId) {
        return Operation.of("dnsZones.delete", "DELETE", "/service/{service_id}/dns/{zone_id}")
                .answersJson("200", InfoAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("service_id", serviceId)
                .path("zone_id", zoneId)
                .call();
    }
}
