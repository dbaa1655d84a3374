// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.lightlayer.model.Certificate;
import dev.chirograph.lightlayer.model.CertificateOrder;
import dev.chirograph.lightlayer.model.CertificateOrganization;
import dev.chirograph.lightlayer.model.CertificateProduct;
import dev.chirograph.lightlayer.model.CertificateSummary;
import dev.chirograph.lightlayer.model.OrderResult;
import dev.chirograph.lightlayer.model.ServerSoftware;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Certificates}, made with the client. */
final class CertificatesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("lightlayer");

    private final LightLayerClient client = LightLayerClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code certificates.list}: {@code one-pending-certificate}. */
    @Test
    void listOnePendingCertificate() {
        PROVIDER.answer("certificates.list", "one-pending-certificate");
        ApiResponse<List<CertificateSummary>> response = client.certificates().listCall().response();
        PROVIDER.assertSame("certificates.list", "one-pending-certificate", response.rawBody(), response.rewrittenBody());
    }

    /** {@code certificates.get}: {@code pending-certificate}. */
    @Test
    void getPendingCertificate() {
        PROVIDER.answer("certificates.get", "pending-certificate");
        ApiResponse<Certificate> response = client.certificates().getCall("300").response();
        PROVIDER.assertSame("certificates.get", "pending-certificate", response.rawBody(), response.rewrittenBody());
    }

    /** {@code certificates.listProducts}: {@code one-product}. */
    @Test
    void listProductsOneProduct() {
        PROVIDER.answer("certificates.listProducts", "one-product");
        ApiResponse<List<CertificateProduct>> response = client.certificates().listProductsCall().response();
        PROVIDER.assertSame("certificates.listProducts", "one-product", response.rawBody(), response.rewrittenBody());
    }

    /** {@code certificates.order}: {@code new-certificate}. */
    @Test
    void orderNewCertificate() {
        PROVIDER.answer("certificates.order", "new-certificate");
        CertificateOrder body = CertificateOrder.builder()
                .productId(25L)
                .csr("example.com")
                .years(1L)
                .paymentMethodId(10L)
                .approverEmail("approver_emailValue")
                .adminContactId(49L)
                .technicalContactId(49L)
                .billingContactId(49L)
                .organization(CertificateOrganization.builder()
                        .state("Texas")
                        .country("US")
                        .name("My Org name")
                        .unit("Dev")
                        .locality("SanAntonio")
                        .postalCode("n/a")
                        .address2("n/a")
                        .address1("n/a")
                        .build())
                .softwareId(1L)
                .data(Map.of())
                .affiliateId(55L)
                .build();
        ApiResponse<OrderResult> response = client.certificates().orderCall(body).response();
        PROVIDER.assertSame("certificates.order", "new-certificate", response.rawBody(), response.rewrittenBody());
    }

    /** {@code certificates.listServerSoftware}: {@code two-programs}. */
    @Test
    void listServerSoftwareTwoPrograms() {
        PROVIDER.answer("certificates.listServerSoftware", "two-programs");
        ApiResponse<List<ServerSoftware>> response = client.certificates().listServerSoftwareCall("25").response();
        PROVIDER.assertSame("certificates.listServerSoftware", "two-programs", response.rawBody(), response.rewrittenBody());
    }
}
