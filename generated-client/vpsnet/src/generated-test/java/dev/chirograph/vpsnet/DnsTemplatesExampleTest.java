// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.DnsTemplate;
import dev.chirograph.vpsnet.model.NewDnsTemplate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link DnsTemplates}, made with the client. */
final class DnsTemplatesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code dnsTemplates.list}: {@code two-templates}. */
    @Test
    void listTwoTemplates() {
        PROVIDER.answer("dnsTemplates.list", "two-templates");
        ApiResponse<List<DnsTemplate>> response = client.dnsTemplates().listCall().response();
        PROVIDER.assertSame("dnsTemplates.list", "two-templates", response.rawBody(), response.rewrittenBody());
    }

    /** {@code dnsTemplates.create}: {@code new-template}. */
    @Test
    void createNewTemplate() {
        PROVIDER.answer("dnsTemplates.create", "new-template");
        NewDnsTemplate body = NewDnsTemplate.builder()
                        .templateName("demotemplate")
                        .build();
        ApiResponse<DnsTemplate> response = client.dnsTemplates().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
