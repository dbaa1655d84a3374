// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.CreateOrdersRequest;
import demo.model.CreateOrdersRequestAddress;
import demo.model.CreateOrdersRequestAddressCountry;
import demo.model.CreateOrdersRequestLinesItem;
import demo.model.CreateOrdersRequestLinesItemArticle;
import demo.model.CreateOrdersRequestLinesItemKind;
import demo.model.CreateOrdersResponse;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Orders}, made with the client. */
final class OrdersExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/inline-schemas/openapi.yaml"));

    private final InlineSchemasClient client = InlineSchemasClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code orders.create}: {@code one-line}. */
    @Test
    void createOneLine() {
        PROVIDER.answer("orders.create", "one-line");
        CreateOrdersRequest body = CreateOrdersRequest.builder()
                .lines(List.of(CreateOrdersRequestLinesItem.builder()
                        .article(CreateOrdersRequestLinesItemArticle.builder()
                                .name("Pen")
                                .build())
                        .kind(CreateOrdersRequestLinesItemKind.USED)
                        .build()))
                .address(CreateOrdersRequestAddress.builder()
                        .street("High St")
                        .country(CreateOrdersRequestAddressCountry.builder()
                                .code("GB")
                                .build())
                        .build())
                .build();
        ApiResponse<CreateOrdersResponse> response = client.orders().createCall(body).response();
        PROVIDER.assertSame("orders.create", "one-line", response.rawBody(), response.rewrittenBody());
    }
}
