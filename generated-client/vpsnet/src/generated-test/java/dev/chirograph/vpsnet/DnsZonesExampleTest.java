// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.DnsHost;
import dev.chirograph.vpsnet.model.Domain;
import dev.chirograph.vpsnet.model.NewDomain;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link DnsZones}, made with the client. */
final class DnsZonesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code dnsZones.list}: {@code two-domains}. */
    @Test
    void listTwoDomains() {
        PROVIDER.answer("dnsZones.list", "two-domains");
        ApiResponse<List<Domain>> response = client.dnsZones().listCall().response();
        PROVIDER.assertSame("dnsZones.list", "two-domains", response.rawBody(), response.rewrittenBody());
    }

    /** {@code dnsZones.create}: {@code no-template}. */
    @Test
    void createNoTemplate() {
        PROVIDER.answer("dnsZones.create", "no-template");
        NewDomain body = NewDomain.builder()
                        .name("demodomain.com")
                        .customTemplate("")
                        .ipAddress("127.0.0.1")
                        .build();
        ApiResponse<Domain> response = client.dnsZones().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code dnsZones.get}: {@code with-serial}. */
    @Test
    void getWithSerial() {
        PROVIDER.answer("dnsZones.get", "with-serial");
        ApiResponse<Domain> response = client.dnsZones().getCall("51").response();
        PROVIDER.assertSame("dnsZones.get", "with-serial", response.rawBody(), response.rewrittenBody());
    }

    /** {@code dnsZones.listNameServers}: {@code two-hosts}. */
    @Test
    void listNameServersTwoHosts() {
        PROVIDER.answer("dnsZones.listNameServers", "two-hosts");
        ApiResponse<List<DnsHost>> response = client.dnsZones().listNameServersCall().response();
        PROVIDER.assertSame("dnsZones.listNameServers", "two-hosts", response.rawBody(), response.rewrittenBody());
    }
}
