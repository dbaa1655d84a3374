// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.Json;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.lightlayer.model.CancelRequest;
import dev.chirograph.lightlayer.model.InfoAnswer;
import dev.chirograph.lightlayer.model.LabelUpdate;
import dev.chirograph.lightlayer.model.LabelUpdated;
import dev.chirograph.lightlayer.model.Service;
import dev.chirograph.lightlayer.model.ServiceMethod;
import dev.chirograph.lightlayer.model.ServiceSummary;
import dev.chirograph.lightlayer.model.UpgradeAnswer;
import dev.chirograph.lightlayer.model.UpgradeOptions;
import dev.chirograph.lightlayer.model.UpgradeRequest;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Services}, made with the client. */
final class ServicesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("lightlayer");

    private final LightLayerClient client = LightLayerClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code services.list}: {@code one-pending-service}. */
    @Test
    void listOnePendingService() {
        PROVIDER.answer("services.list", "one-pending-service");
        ApiResponse<List<ServiceSummary>> response = client.services().listCall().response();
        PROVIDER.assertSame("services.list", "one-pending-service", response.rawBody(), response.rewrittenBody());
    }

    /** {@code services.get}: {@code active-service}. */
    @Test
    void getActiveService() {
        PROVIDER.answer("services.get", "active-service");
        ApiResponse<Service> response = client.services().getCall("301").response();
        PROVIDER.assertSame("services.get", "active-service", response.rawBody(), response.rewrittenBody());
    }

    /** {@code services.listMethods}: {@code hosting-methods}. */
    @Test
    void listMethodsHostingMethods() {
        PROVIDER.answer("services.listMethods", "hosting-methods");
        ApiResponse<List<ServiceMethod>> response = client.services().listMethodsCall("301").response();
        PROVIDER.assertSame("services.listMethods", "hosting-methods", response.rawBody(), response.rewrittenBody());
    }

    /** {@code services.listUpgradeOptions}: {@code bandwidth-options}. */
    @Test
    void listUpgradeOptionsBandwidthOptions() {
        PROVIDER.answer("services.listUpgradeOptions", "bandwidth-options");
        ApiResponse<UpgradeOptions> response = client.services().listUpgradeOptionsCall("301").response();
        PROVIDER.assertSame("services.listUpgradeOptions", "bandwidth-options", response.rawBody(), response.rewrittenBody());
    }

    /** {@code services.upgrade}: {@code estimate}. */
    @Test
    void upgradeEstimate() {
        PROVIDER.answer("services.upgrade", "estimate");
        UpgradeRequest body = UpgradeRequest.TYPE.decode(Json.parse("{\"resources\":{\"1557\":\"10103\"},\"package\":333,\"cycle\":\"cycleValue\",\"send\":false}"));
        ApiResponse<UpgradeAnswer> response = client.services().upgradeCall("301", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code services.cancel}: {@code with-reason}. */
    @Test
    void cancelWithReason() {
        PROVIDER.answer("services.cancel", "with-reason");
        CancelRequest body = CancelRequest.builder()
                .immediate("immediateValue")
                .reason("reasonValue")
                .build();
        ApiResponse<InfoAnswer> response = client.services().cancelCall("301", body).response();
        PROVIDER.assertSame("services.cancel", "with-reason", response.rawBody(), response.rewrittenBody());
    }

    /** {@code services.getLabel}: {@code labelled-service}. */
    @Test
    void getLabelLabelledService() {
        PROVIDER.answer("services.getLabel", "labelled-service");
        ApiResponse<String> response = client.services().getLabelCall("301").response();
        PROVIDER.assertSame("services.getLabel", "labelled-service", response.rawBody(), response.rewrittenBody());
    }

    /** {@code services.setLabel}: {@code new-label}. */
    @Test
    void setLabelNewLabel() {
        PROVIDER.answer("services.setLabel", "new-label");
        LabelUpdate body = LabelUpdate.builder()
                .label("labelValue")
                .build();
        ApiResponse<LabelUpdated> response = client.services().setLabelCall("301", body).response();
        PROVIDER.assertSame("services.setLabel", "new-label", response.rawBody(), response.rewrittenBody());
    }
}
