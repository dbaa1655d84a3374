// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.Backup;
import dev.chirograph.vpsnet.model.OneClickTemplate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Backups}, made with the client. */
final class BackupsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code backups.createTemplate}: {@code one-click}. */
    @Test
    void createTemplateOneClick() {
        PROVIDER.answer("backups.createTemplate", "one-click");
        OneClickTemplate body = OneClickTemplate.builder()
                .build();
        ApiResponse<Void> response = client.backups().createTemplateCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code backups.list}: {@code one-backup}. */
    @Test
    void listOneBackup() {
        PROVIDER.answer("backups.list", "one-backup");
        ApiResponse<List<Backup>> response = client.backups().listCall("1384").response();
        PROVIDER.assertSame("backups.list", "one-backup", response.rawBody(), response.rewrittenBody());
    }
}
