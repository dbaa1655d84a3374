// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.DomainRecord;
import dev.chirograph.vpsnet.model.DomainRecordUpdate;
import dev.chirograph.vpsnet.model.NewDomainRecord;
import dev.chirograph.vpsnet.model.ZoneMessage;
import dev.chirograph.vpsnet.model.ZoneRecord;
import dev.chirograph.vpsnet.model.ZoneRecordType;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link DnsRecords}, made with the client. */
final class DnsRecordsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code dnsRecords.list}: {@code address-and-failover}. */
    @Test
    void listAddressAndFailover() {
        PROVIDER.answer("dnsRecords.list", "address-and-failover");
        ApiResponse<List<DomainRecord>> response = client.dnsRecords().listCall("51").response();
        PROVIDER.assertSame("dnsRecords.list", "address-and-failover", response.rawBody(), response.rewrittenBody());
    }

    /** {@code dnsRecords.create}: {@code name-server}. */
    @Test
    void createNameServer() {
        PROVIDER.answer("dnsRecords.create", "name-server");
        NewDomainRecord body = JsonTypes.envelope("domain_record", NewDomainRecord.TYPE).decode(Json.parse("{\"domain_record\":{\"ttl\":86400,\"data\":\"dns1.vps.net.\",\"type\":\"ns\",\"host\":\"@\"}}"));
        ApiResponse<DomainRecord> response = client.dnsRecords().createCall("51", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code dnsRecords.create}: {@code service}. */
    @Test
    void createService() {
        PROVIDER.answer("dnsRecords.create", "service");
        NewDomainRecord body = JsonTypes.envelope("domain_record", NewDomainRecord.TYPE).decode(Json.parse("{\"domain_record\":{\"ttl\":\"86400\",\"data\":\"test.example.com\",\"type\":\"srv\",\"host\":\"_sip._tcp.example.com\",\"service\":\"testservice\",\"protocol\":\"_udp\",\"priority\":\"10\",\"weight\":\"60\",\"port\":\"5060\"}}"));
        ApiResponse<DomainRecord> response = client.dnsRecords().createCall("51", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code dnsRecords.create}: {@code failover}. */
    @Test
    void createFailover() {
        PROVIDER.answer("dnsRecords.create", "failover");
        NewDomainRecord body = JsonTypes.envelope("domain_record", NewDomainRecord.TYPE).decode(Json.parse("{\"domain_record\":{\"data\":[\"127.0.0.2\",\"127.0.0.3\"],\"type\":\"failover\",\"host\":\"www\",\"primary_data\":\"64.152.33.1\",\"service_type\":\"icmp.ping\"}}"));
        ApiResponse<DomainRecord> response = client.dnsRecords().createCall("51", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code dnsRecords.update}: {@code new-address}. */
    @Test
    void updateNewAddress() {
        PROVIDER.answer("dnsRecords.update", "new-address");
        DomainRecordUpdate body = DomainRecordUpdate.builder()
                        .ttl(86400L)
                        .data("127.0.0.1")
                        .build();
        ApiResponse<Void> response = client.dnsRecords().updateCall("51", "2315958", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code dnsRecords.replaceAll}: {@code whole-zone}. */
    @Test
    void replaceAllWholeZone() {
        PROVIDER.answer("dnsRecords.replaceAll", "whole-zone");
        List<ZoneRecord> body = List.of(ZoneRecord.builder()
                        .ttl(86400L)
                        .type(ZoneRecordType.SOA)
                        .host("@")
                        .data("dns1.vps.net.")
                        .build(), ZoneRecord.builder()
                        .ttl(86400L)
                        .type(ZoneRecordType.NS)
                        .host("@")
                        .data("dns1.vps.net.")
                        .build(), ZoneRecord.builder()
                        .ttl(86400L)
                        .type(ZoneRecordType.NS)
                        .host("@")
                        .data("dns2.vps.net.")
                        .build(), ZoneRecord.builder()
                        .ttl(86400L)
                        .mxPriority(10L)
                        .type(ZoneRecordType.MX)
                        .host("@")
                        .data("mail.domain.com.")
                        .build(), ZoneRecord.builder()
                        .ttl(86400L)
                        .type(ZoneRecordType.A)
                        .host("@")
                        .data("127.0.0.1")
                        .build(), ZoneRecord.builder()
                        .ttl(86400L)
                        .type(ZoneRecordType.A)
                        .host("www")
                        .data("127.0.0.1")
                        .build());
        ApiResponse<ZoneMessage> response = client.dnsRecords().replaceAllCall("51", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
