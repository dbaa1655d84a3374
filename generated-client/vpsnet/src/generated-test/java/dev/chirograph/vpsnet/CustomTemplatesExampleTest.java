// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.CustomTemplateUpdate;
import dev.chirograph.vpsnet.model.SystemTemplate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link CustomTemplates}, made with the client. */
final class CustomTemplatesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code customTemplates.list}: {@code one-template}. */
    @Test
    void listOneTemplate() {
        PROVIDER.answer("customTemplates.list", "one-template");
        ApiResponse<List<SystemTemplate>> response = client.customTemplates().listCall().response();
        PROVIDER.assertSame("customTemplates.list", "one-template", response.rawBody(), response.rewrittenBody());
    }

    /** {@code customTemplates.update}: {@code new-texts}. */
    @Test
    void updateNewTexts() {
        PROVIDER.answer("customTemplates.update", "new-texts");
        CustomTemplateUpdate body = CustomTemplateUpdate.builder()
                        .operatingSystem("Custom Template")
                        .description("test_cus_temp")
                        .info("This is a test info")
                        .build();
        ApiResponse<Void> response = client.customTemplates().updateCall("115", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
