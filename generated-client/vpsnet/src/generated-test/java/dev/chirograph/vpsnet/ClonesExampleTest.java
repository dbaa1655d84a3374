// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.Clone;
import dev.chirograph.vpsnet.model.CloneDeletion;
import dev.chirograph.vpsnet.model.CloneOrder;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Clones}, made with the client. */
final class ClonesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code clones.list}: {@code one-clone}. */
    @Test
    void listOneClone() {
        PROVIDER.answer("clones.list", "one-clone");
        ApiResponse<List<Clone>> response = client.clones().listCall("1384").response();
        PROVIDER.assertSame("clones.list", "one-clone", response.rawBody(), response.rewrittenBody());
    }

    /** {@code clones.create}: {@code other-cloud}. */
    @Test
    void createOtherCloud() {
        PROVIDER.answer("clones.create", "other-cloud");
        CloneOrder body = CloneOrder.builder()
                .cloudId(15L)
                .build();
        ApiResponse<Void> response = client.clones().createCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code clones.delete}: {@code one-clone}. */
    @Test
    void deleteOneClone() {
        PROVIDER.answer("clones.delete", "one-clone");
        CloneDeletion body = CloneDeletion.builder()
                .id(543L)
                .build();
        ApiResponse<Void> response = client.clones().deleteCall("1384", "543", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
