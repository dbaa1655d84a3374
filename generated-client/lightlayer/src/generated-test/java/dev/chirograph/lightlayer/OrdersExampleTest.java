// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.Json;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.lightlayer.model.BulkOrder;
import dev.chirograph.lightlayer.model.BulkOrderResult;
import dev.chirograph.lightlayer.model.NewOrder;
import dev.chirograph.lightlayer.model.OrderItem;
import dev.chirograph.lightlayer.model.OrderItemType;
import dev.chirograph.lightlayer.model.OrderResult;
import dev.chirograph.lightlayer.model.Quote;
import dev.chirograph.lightlayer.model.QuoteRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Orders}, made with the client. */
final class OrdersExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("lightlayer");

    private final LightLayerClient client = LightLayerClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code orders.create}: {@code configured-product}. */
    @Test
    void createConfiguredProduct() {
        PROVIDER.answer("orders.create", "configured-product");
        NewOrder body = NewOrder.TYPE.decode(Json.parse("{\"domain\":\"example.com\",\"cycle\":\"m\",\"pay_method\":1,\"custom\":{\"1618\":{\"10330\":1}},\"promocode\":\"T346F\",\"aff_id\":55}"));
        ApiResponse<OrderResult> response = client.orders().createCall("333", body).response();
        PROVIDER.assertSame("orders.create", "configured-product", response.rawBody(), response.rewrittenBody());
    }

    /** {@code orders.createMany}: {@code product-and-certificate}. */
    @Test
    void createManyProductAndCertificate() {
        PROVIDER.answer("orders.createMany", "product-and-certificate");
        BulkOrder body = BulkOrder.builder()
                .paymentMethodId(1L)
                .ignoreErrors(true)
                .items(List.of(OrderItem.builder()
                        .type(OrderItemType.PRODUCT)
                        .productId(1080L)
                        .domain("hosting.com")
                        .cycle("a")
                        .build(), OrderItem.builder()
                        .type(OrderItemType.CERTIFICATE)
                        .productId(840L)
                        .csr("-----BEGIN CERTIFICATE REQUEST----- (...)")
                        .years(1L)
                        .approverEmail("admin@hosting.com")
                        .build()))
                .affiliateId(55L)
                .build();
        ApiResponse<BulkOrderResult> response = client.orders().createManyCall(body).response();
        PROVIDER.assertSame("orders.createMany", "product-and-certificate", response.rawBody(), response.rewrittenBody());
    }

    /** {@code orders.quote}: {@code product-and-certificate}. */
    @Test
    void quoteProductAndCertificate() {
        PROVIDER.answer("orders.quote", "product-and-certificate");
        QuoteRequest body = QuoteRequest.builder()
                .paymentMethodId(1L)
                .output("short")
                .items(List.of(OrderItem.builder()
                        .type(OrderItemType.PRODUCT)
                        .productId(1080L)
                        .domain("hosting.com")
                        .cycle("a")
                        .build(), OrderItem.builder()
                        .type(OrderItemType.CERTIFICATE)
                        .productId(840L)
                        .csr("-----BEGIN CERTIFICATE REQUEST----- (...)")
                        .years(1L)
                        .approverEmail("admin@hosting.com")
                        .build()))
                .build();
        ApiResponse<Quote> response = client.orders().quoteCall(body).response();
        PROVIDER.assertSame("orders.quote", "product-and-certificate", response.rawBody(), response.rewrittenBody());
    }
}
