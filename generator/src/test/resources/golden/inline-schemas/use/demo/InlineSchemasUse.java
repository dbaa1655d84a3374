package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.CreateOrdersRequest;
import demo.model.CreateOrdersRequestAddress;
import demo.model.CreateOrdersRequestAddressCountry;
import demo.model.CreateOrdersRequestLinesItem;
import demo.model.CreateOrdersRequestLinesItemArticle;
import demo.model.CreateOrdersRequestLinesItemKind;
import demo.model.CreateOrdersResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schemas without a name are named by the place where they stand. */
final class InlineSchemasUse {
    @Test
    void nestedObjectsHaveBuilders(Provider provider) {
        Orders orders = InlineSchemasClient.builder().baseUrl(provider.baseUrl()).build().orders();
        provider.answersJson("{\"total\":\"2.50\",\"lines\":{\"Pen\":{\"price\":2.5}}}");
        CreateOrdersResponse receipt = orders.create(CreateOrdersRequest.builder()
                .lines(List.of(CreateOrdersRequestLinesItem.builder()
                        .article(CreateOrdersRequestLinesItemArticle.builder().name("Pen").build())
                        .kind(CreateOrdersRequestLinesItemKind.USED)
                        .build()))
                .address(CreateOrdersRequestAddress.builder()
                        .street("High St")
                        .country(CreateOrdersRequestAddressCountry.builder().code("GB").build())
                        .build())
                .build());
        assertThat(provider.asked().body())
                .isEqualTo("{\"lines\":[{\"article\":{\"name\":\"Pen\"},\"kind\":\"used\"}],"
                        + "\"address\":{\"street\":\"High St\",\"country\":{\"code\":\"GB\"}}}");
        assertThat(receipt.total()).isEqualTo(new BigDecimal("2.50"));
        assertThat(receipt.lines().get("Pen").price()).isEqualTo(new BigDecimal("2.5"));
    }
}
