// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Subscription;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Subscriptions}, made with the client. */
final class SubscriptionsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/incoming/openapi.yaml"));

    private final IncomingClient client = IncomingClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code subscriptions.create}: {@code default}. */
    @Test
    void createDefault() {
        PROVIDER.answer("subscriptions.create", "default");
        Subscription body = Subscription.TYPE.decode(PROVIDER.sampleBody("subscriptions.create", "application/json"));
        ApiResponse<Subscription> response = client.subscriptions().createCall(body).response();
        PROVIDER.assertSame("subscriptions.create", "default", response.rawBody(), response.rewrittenBody());
    }
}
