package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.driver.AuthenticationMode;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.spec.model.Effect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run would send is known without sending anything. */
class PlannedRequestTest {
    // Nothing listens there: a request that was sent after all would fail.
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private static List<PlannedRequest> plan(ConformanceOptions.Builder options) {
        return ConformanceRun.of(
                        List.of(Bundled.contract("lightlayer")),
                        options.baseUrl(NOWHERE).build())
                .plan();
    }

    private static String text(PlannedRequest planned) {
        var request = planned.request();
        return request == null
                ? String.valueOf(planned.reason())
                : request.method() + " " + planned.baseUrl() + request.target() + " " + request.headers() + " "
                        + new String(request.body(), StandardCharsets.UTF_8);
    }

    @Test
    void aRequestIsShownWithVariablesForSecrets() {
        Credentials credentials = Credentials.NONE.withLogin("me@example.com", "my-own-secret");
        List<PlannedRequest> plan = plan(ConformanceOptions.builder()
                .credentials(credentials)
                .authentication(AuthenticationMode.LOGIN)
                .bind("id", "77")
                .only("*/invoices.get/paid-invoice"));

        assertThat(plan)
                .singleElement()
                .satisfies(planned -> assertThat(text(planned))
                        .startsWith("GET http://127.0.0.1:9/invoice/77 ")
                        .contains("Bearer ${CHIROGRAPH_TOKEN}")
                        .doesNotContain("my-own-secret"));
    }

    @Test
    void noPlanShowsASecret() {
        Credentials credentials =
                Credentials.NONE.withLogin("me@example.com", "my-own-secret").withToken("my-own-token");
        List<PlannedRequest> plan = plan(ConformanceOptions.builder()
                .credentials(credentials)
                .allow(Effect.WRITE)
                .allow(Effect.DESTRUCTIVE));

        assertThat(plan)
                .hasSizeGreaterThan(100)
                .allSatisfy(planned -> assertThat(text(planned)).doesNotContain("my-own-secret", "my-own-token"));
    }

    @Test
    void whatMayNotBeSentIsNamedWithTheReason() {
        List<PlannedRequest> plan = plan(ConformanceOptions.builder().only("*/orders.create/*"));

        assertThat(plan)
                .isNotEmpty()
                .extracting(PlannedRequest::reason)
                .containsOnly("the operation is spend, which is not allowed");
    }
}
