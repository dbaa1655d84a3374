// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Thing;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.Json;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Things}, made with the client. */
final class ThingsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/objects/openapi.yaml"));

    private final ObjectsClient client = ObjectsClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code things.echo}: {@code full}. */
    @Test
    void echoFull() {
        PROVIDER.answer("things.echo", "full");
        Thing body = Thing.TYPE.decode(Json.parse("{\"id\":3000000000,\"count\":5,\"price\":19.90,\"rate\":\"0.05\",\"ratio\":0.25,\"day\":\"2026-11-22\",\"at\":\"2026-11-22T10:00:00+01:00\",\"uuid\":\"0b0f6c9e-5d0e-4c8f-9d1b-2f5d7c3a9e11\",\"site\":\"https://example.com/a?b=c\",\"bytes\":\"aGVsbG8=\",\"secret\":\"hunter2\",\"flag\":false,\"tags\":[\"a\",\"b\"],\"grid\":[[1,2],[3]],\"pair\":[1,\"x\"],\"free\":{\"a\":[1,{\"b\":null}]},\"counts\":{\"a\":1,\"b\":2},\"deep\":{\"a\":{\"b\":[true]}},\"anything\":[1,\"2\"],\"mixed\":5,\"maybe\":null,\"x-unknown\":\"kept\"}"));
        ApiResponse<Thing> response = client.things().echoCall(body).response();
        PROVIDER.assertSame("things.echo", "full", response.rawBody(), response.rewrittenBody());
    }
}
