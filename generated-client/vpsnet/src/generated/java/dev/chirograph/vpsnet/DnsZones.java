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
import dev.chirograph.vpsnet.model.DnsHost;
import dev.chirograph.vpsnet.model.Domain;
import dev.chirograph.vpsnet.model.NewDomain;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Domains, their records, and DNS templates. */
public final class DnsZones {
    private final CallFactory calls;

    DnsZones(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List domains.
     *
     * <p>Lists the domains of the account.
     *
     * <p>{@code GET /domains.api10json}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code domain}: {@code dnsZones.get}, of which {@code id} is {@code $response.body#/0/domain/id}</li>
     * <li>{@code records}: {@code dnsRecords.list}, of which {@code domain_id} is
     * {@code $response.body#/0/domain/id}</li>
     * </ul>
     *
     * @return The domains.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "domain": {
     *     "name": "demodomain.com",
     *     "updated_at": "2009-05-15T06:55:02-04:00",
     *     "id": 51,
     *     "created_at": "2009-05-15T06:55:02-04:00"
     *   }
     * }, {
     *   "domain": {
     *     "name": "demodomain2.com",
     *     "updated_at": "2009-05-15T06:55:02-04:00",
     *     "id": 52,
     *     "created_at": "2009-05-15T06:55:02-04:00"
     *   }
     * } ]
     * }</pre>
     */
    public List<Domain> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Domain>> listCall() {
        return Operation.of("dnsZones.list", "GET", "/domains.api10json")
                .answersJson("200", JsonTypes.envelope("domain", Domain.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Create a domain.
     *
     * <p>Creates a domain with first records, from a DNS template if one is given.
     *
     * <p>{@code POST /domains.api10json}
     *
     * @param body Example: {@code {"domain":{"name":"demodomain.com","custom_template":"","ip_address":"127.0.0.1"}}}.
     * @return The new domain.
     */
    public Domain create(NewDomain body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(NewDomain)} without sending it. */
    public Call<Domain> createCall(NewDomain body) {
        return Operation.of("dnsZones.create", "POST", "/domains.api10json")
                .answersJson("200", JsonTypes.envelope("domain", Domain.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(JsonTypes.envelope("domain", NewDomain.TYPE), body))
                .call();
    }

    /**
     * Get one domain.
     *
     * <p>Reads one domain with the serial number of its zone.
     *
     * <p>{@code GET /domains/{id}.api10json}
     *
     * @param id Number of the domain. Pattern: {@code ^[0-9]+$}. Example: {@code 51}.
     * @return The domain.
     * <p>Example:
     * <pre>{@code
     * {
     *   "domain": {
     *     "name": "demodomain.com",
     *     "updated_at": "2009-05-15T06:55:02-04:00",
     *     "id": 51,
     *     "serial": "2010080405",
     *     "created_at": "2009-05-15T06:55:02-04:00"
     *   }
     * }
     * }</pre>
     */
    public Domain get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<Domain> getCall(String id) {
        return Operation.of("dnsZones.get", "GET", "/domains/{id}.api10json")
                .answersJson("200", JsonTypes.envelope("domain", Domain.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Delete a domain.
     *
     * <p>Deletes a domain.
     *
     * <p>{@code DELETE /domains/{id}.api10json}
     *
     * @param id Number of the domain. Pattern: {@code ^[0-9]+$}. Example: {@code 51}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return Operation.of("dnsZones.delete", "DELETE", "/domains/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * List failover checks.
     *
     * <p>Lists the keys that failover records take as {@code service_type}.
     *
     * <p>{@code GET /domains/service_type_textkeys.api10json}
     *
     * @return The keys.
     */
    public JsonNode listServiceTypes() {
        return listServiceTypesCall().execute();
    }

    /** Prepares {@link #listServiceTypes()} without sending it. */
    public Call<JsonNode> listServiceTypesCall() {
        return Operation.of("dnsZones.listServiceTypes", "GET", "/domains/service_type_textkeys.api10json")
                .answersJson("200", JsonTypes.ANY)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * List name servers.
     *
     * <p>Lists the name servers that domains have to be delegated to.
     *
     * <p>{@code GET /domains/dns_hosts.api10json}
     *
     * @return The name servers. Example:
     * {@code [{"host":"dns1.vps.net","ip":"67.228.254.4"},{"host":"dns2.vps.net","ip":"67.228.255.5"}]}.
     */
    public List<DnsHost> listNameServers() {
        return listNameServersCall().execute();
    }

    /** Prepares {@link #listNameServers()} without sending it. */
    public Call<List<DnsHost>> listNameServersCall() {
        return Operation.of("dnsZones.listNameServers", "GET", "/domains/dns_hosts.api10json")
                .answersJson("200", DnsHost.TYPE.list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }
}
