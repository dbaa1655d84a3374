// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.Json;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.BulkOrder;
import dev.chirograph.hostbill.model.BulkOrderResult;
import dev.chirograph.hostbill.model.NewOrder;
import dev.chirograph.hostbill.model.OrderItem;
import dev.chirograph.hostbill.model.OrderItemType;
import dev.chirograph.hostbill.model.OrderResult;
import dev.chirograph.hostbill.model.Quote;
import dev.chirograph.hostbill.model.QuoteRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Orders}, made with the client. */
final class OrdersExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
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

    /** {@code orders.createMany}: {@code one-product}. */
    @Test
    void createManyOneProduct() {
        PROVIDER.answer("orders.createMany", "one-product");
        BulkOrder body = BulkOrder.builder()
                .paymentMethodId(1L)
                .ignoreErrors(true)
                .items(List.of(OrderItem.builder()
                        .type(OrderItemType.PRODUCT)
                        .productId(1080L)
                        .domain("hosting.com")
                        .cycle("a")
                        .build()))
                .affiliateId(55L)
                .build();
        ApiResponse<BulkOrderResult> response = client.orders().createManyCall(body).response();
        PROVIDER.assertSame("orders.createMany", "one-product", response.rawBody(), response.rewrittenBody());
    }

    /** {@code orders.quote}: {@code one-product}. */
    @Test
    void quoteOneProduct() {
        PROVIDER.answer("orders.quote", "one-product");
        QuoteRequest body = QuoteRequest.builder()
                .paymentMethodId(1L)
                .output("short")
                .items(List.of(OrderItem.builder()
                        .type(OrderItemType.PRODUCT)
                        .productId(1080L)
                        .domain("hosting.com")
                        .cycle("a")
                        .build()))
                .build();
        ApiResponse<Quote> response = client.orders().quoteCall(body).response();
        PROVIDER.assertSame("orders.quote", "one-product", response.rawBody(), response.rewrittenBody());
    }
}
