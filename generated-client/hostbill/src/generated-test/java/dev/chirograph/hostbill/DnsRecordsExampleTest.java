// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.Json;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.DnsRecordAnswer;
import dev.chirograph.hostbill.model.DnsRecordData;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link DnsRecords}, made with the client. */
final class DnsRecordsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code dnsRecords.create}: {@code srv-record}. */
    @Test
    void createSrvRecord() {
        PROVIDER.answer("dnsRecords.create", "srv-record");
        DnsRecordData body = DnsRecordData.TYPE.decode(Json.parse("{\"name\":\"example.com\",\"ttl\":3600,\"priority\":10,\"type\":\"SRV\",\"content\":[\"5\",\"5060\",\"sip.example.com\"]}"));
        ApiResponse<DnsRecordAnswer> response = client.dnsRecords().createCall("10", "60", body).response();
        PROVIDER.assertSame("dnsRecords.create", "srv-record", response.rawBody(), response.rewrittenBody());
    }

    /** {@code dnsRecords.create}: {@code a-record}. */
    @Test
    void createARecord() {
        PROVIDER.answer("dnsRecords.create", "a-record");
        DnsRecordData body = DnsRecordData.TYPE.decode(Json.parse("{\"name\":\"example.com\",\"ttl\":3600,\"priority\":10,\"type\":\"A\",\"content\":\"192.168.1.2\"}"));
        ApiResponse<DnsRecordAnswer> response = client.dnsRecords().createCall("10", "60", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code dnsRecords.update}: {@code changed-record}. */
    @Test
    void updateChangedRecord() {
        PROVIDER.answer("dnsRecords.update", "changed-record");
        DnsRecordData body = DnsRecordData.TYPE.decode(Json.parse("{\"name\":\"example.com\",\"ttl\":3600,\"priority\":10,\"type\":\"A\",\"content\":\"192.168.1.2\"}"));
        ApiResponse<DnsRecordAnswer> response = client.dnsRecords().updateCall("10", "60", "55", body).response();
        PROVIDER.assertSame("dnsRecords.update", "changed-record", response.rawBody(), response.rewrittenBody());
    }
}
