// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.DnsTemplateRecordUpdate;
import dev.chirograph.vpsnet.model.NewDnsTemplateRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link DnsTemplateRecords}, made with the client. */
final class DnsTemplateRecordsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code dnsTemplateRecords.create}: {@code name-server}. */
    @Test
    void createNameServer() {
        PROVIDER.answer("dnsTemplateRecords.create", "name-server");
        NewDnsTemplateRecord body = NewDnsTemplateRecord.builder()
                        .dnsTemplateId(55L)
                        .ttl(86400L)
                        .type("ns")
                        .host("@")
                        .data("dns1.vps.net.")
                        .build();
        ApiResponse<Void> response = client.dnsTemplateRecords().createCall("55", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code dnsTemplateRecords.update}: {@code new-target}. */
    @Test
    void updateNewTarget() {
        PROVIDER.answer("dnsTemplateRecords.update", "new-target");
        DnsTemplateRecordUpdate body = DnsTemplateRecordUpdate.builder()
                        .target("127.0.0.5")
                        .ttl(900L)
                        .build();
        ApiResponse<Void> response = client.dnsTemplateRecords().updateCall("55", "1", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
