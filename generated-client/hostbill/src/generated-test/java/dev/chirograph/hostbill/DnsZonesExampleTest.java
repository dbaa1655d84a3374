// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.DnsZone;
import dev.chirograph.hostbill.model.DnsZoneList;
import dev.chirograph.hostbill.model.InfoAnswer;
import dev.chirograph.hostbill.model.NewDnsZone;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link DnsZones}, made with the client. */
final class DnsZonesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code dnsZones.list}: {@code two-zones}. */
    @Test
    void listTwoZones() {
        PROVIDER.answer("dnsZones.list", "two-zones");
        ApiResponse<DnsZoneList> response = client.dnsZones().listCall().response();
        PROVIDER.assertSame("dnsZones.list", "two-zones", response.rawBody(), response.rewrittenBody());
    }

    /** {@code dnsZones.create}: {@code new-zone}. */
    @Test
    void createNewZone() {
        PROVIDER.answer("dnsZones.create", "new-zone");
        NewDnsZone body = NewDnsZone.builder()
                .name("testzone.com")
                .build();
        ApiResponse<InfoAnswer> response = client.dnsZones().createCall("10", body).response();
        PROVIDER.assertSame("dnsZones.create", "new-zone", response.rawBody(), response.rewrittenBody());
    }

    /** {@code dnsZones.listByService}: {@code invalid-method}. */
    @Test
    void listByServiceInvalidMethod() {
        PROVIDER.answer("dnsZones.listByService", "invalid-method");
        StatusException failure = Assertions.assertThrows(StatusException.class, () -> client.dnsZones().listByServiceCall("10").execute());
    }

    /** {@code dnsZones.get}: {@code zone-with-two-records}. */
    @Test
    void getZoneWithTwoRecords() {
        PROVIDER.answer("dnsZones.get", "zone-with-two-records");
        ApiResponse<DnsZone> response = client.dnsZones().getCall("10", "60").response();
        PROVIDER.assertSame("dnsZones.get", "zone-with-two-records", response.rawBody(), response.rewrittenBody());
    }

    /** {@code dnsZones.delete}: {@code deleted-zone}. */
    @Test
    void deleteDeletedZone() {
        PROVIDER.answer("dnsZones.delete", "deleted-zone");
        ApiResponse<InfoAnswer> response = client.dnsZones().deleteCall("10", "62").response();
        PROVIDER.assertSame("dnsZones.delete", "deleted-zone", response.rawBody(), response.rewrittenBody());
    }
}
