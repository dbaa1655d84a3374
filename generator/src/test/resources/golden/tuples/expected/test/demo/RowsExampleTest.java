// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Row;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Rows}, made with the client. */
final class RowsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/tuples/openapi.yaml"));

    private final TuplesClient client = TuplesClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code rows.echo}: {@code small}. */
    @Test
    void echoSmall() {
        PROVIDER.answer("rows.echo", "small");
        List<Row> body = Row.TYPE.list().decode(PROVIDER.sampleBody("rows.echo", "application/json"));
        ApiResponse<List<Row>> response = client.rows().echoCall(body).response();
        PROVIDER.assertSame("rows.echo", "small", response.rawBody(), response.rewrittenBody());
    }
}
