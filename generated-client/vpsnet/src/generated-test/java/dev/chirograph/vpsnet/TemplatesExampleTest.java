// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.SystemTemplate;
import dev.chirograph.vpsnet.model.TemplateGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Templates}, made with the client. */
final class TemplatesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code templates.list}: {@code two-templates}. */
    @Test
    void listTwoTemplates() {
        PROVIDER.answer("templates.list", "two-templates");
        ApiResponse<List<TemplateGroup>> response = client.templates().listCall().response();
        PROVIDER.assertSame("templates.list", "two-templates", response.rawBody(), response.rewrittenBody());
    }

    /** {@code templates.get}: {@code windows-template}. */
    @Test
    void getWindowsTemplate() {
        PROVIDER.answer("templates.get", "windows-template");
        ApiResponse<SystemTemplate> response = client.templates().getCall("3", "1899").response();
        PROVIDER.assertSame("templates.get", "windows-template", response.rawBody(), response.rewrittenBody());
    }
}
