// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Filter;
import demo.model.FilterRange;
import demo.model.Page;
import demo.model.PageNear;
import demo.model.SearchQueryResponse;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Query}, made with the client. */
final class QueryExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/parameters/openapi.yaml"));

    private final ParametersClient client = ParametersClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code query.search}: {@code nested}. */
    @Test
    void searchNested() {
        PROVIDER.answer("query.search", "nested");
        SearchQueryParams params = SearchQueryParams.builder()
                .page(Page.builder()
                .page(2L)
                .sort(List.of("name,asc", "id"))
                .near(PageNear.builder()
                        .lat(1L)
                        .build())
                .build())
                .since(JsonTypes.DATE_TIME.decode(Json.parse("\"2020-01-01T00:00:00.000Z\"")))
                .filter(Filter.builder()
                .range(FilterRange.builder()
                        .from(1L)
                        .to(2L)
                        .build())
                .tags(List.of("a", "b"))
                .build())
                .build();
        ApiResponse<SearchQueryResponse> response = client.query().searchCall(params).response();
        PROVIDER.assertSame("query.search", "nested", response.rawBody(), response.rewrittenBody());
    }
}
