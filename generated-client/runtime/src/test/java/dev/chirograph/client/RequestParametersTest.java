package dev.chirograph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parameters that are no arguments reach the request in the place and the form that the contract gives them. */
class RequestParametersTest {
    private static final Operation<String> FIND =
            Operation.of("find", "GET", "/{zone}/find").answers("200", Answer.text());

    /** A class of parameters as the generator makes them. */
    private static final class FindParams extends RequestParameters {
        private FindParams(Builder builder) {
            super(builder);
        }

        static Builder builder() {
            return new Builder(null);
        }

        Builder toBuilder() {
            return new Builder(this);
        }

        static final class Builder extends RequestParameters.Builder {
            private Builder(@Nullable FindParams start) {
                super(start, Parameter.path("zone"), Parameter.cookie("session"));
            }

            Builder zone(String zone) {
                set(Parameter.path("zone").of(zone));
                return this;
            }

            Builder tags(List<String> tags) {
                set(Parameter.query("tags").of(JsonTypes.STRING.list(), tags).style(Style.PIPE_DELIMITED));
                return this;
            }

            Builder range(@Nullable Map<String, Long> range) {
                set(Parameter.query("range").of(JsonTypes.LONG.map(), range).json());
                return this;
            }

            Builder trace(String trace) {
                set(Parameter.header("X-Trace").of(trace));
                return this;
            }

            Builder session(String session) {
                set(Parameter.cookie("session").of(session).hidden());
                return this;
            }

            FindParams build() {
                return new FindParams(this);
            }
        }
    }

    private static FindParams.Builder complete() {
        return FindParams.builder().zone("a b").session("s3cret");
    }

    @Test
    void eachIsSentWhereTheContractPutsIt() {
        try (TestServer server = TestServer.answering(TestServer.Reply.of("text/plain", "found"))) {
            FindParams params = complete()
                    .tags(List.of("x", "y"))
                    .range(Map.of("from", 1L))
                    .trace("t")
                    .build();

            TestClient.of(server).build().request(FIND).params(params).call().execute();

            TestServer.Seen request = server.last();
            assertThat(request.target()).isEqualTo("/a%20b/find?tags=x%7Cy&range=%7B%22from%22%3A1%7D");
            assertThat(request.header("X-trace")).isEqualTo("t");
            assertThat(request.header("Cookie")).isEqualTo("session=s3cret");
        }
    }

    @Test
    void allThatIsMissingIsNamed() {
        assertThatThrownBy(() -> FindParams.builder().trace("t").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("FindParams needs zone, session");
    }

    @Test
    void nullLeavesAParameterOut() {
        assertThat(complete().range(Map.of("from", 1L)).range(null).build())
                .isEqualTo(complete().build());
    }

    @Test
    void aLaterChangeOfAValueReachesNeitherTheParametersNorWhatWasBuiltBefore() {
        List<String> tags = new ArrayList<>(List.of("x"));
        FindParams before = complete().tags(tags).build();
        tags.add("y");

        assertThat(before).isEqualTo(complete().tags(List.of("x")).build());
        FindParams after = before.toBuilder().tags(tags).build();
        assertThat(after).isNotEqualTo(before);
        assertThat(before).hasSameHashCodeAs(complete().tags(List.of("x")).build());
    }

    @Test
    void secretsAreHiddenInText() {
        assertThat(complete().build()).hasToString("FindParams{zone=\"a b\", session=***}");
    }

    @Test
    void whatMayNotStandInAHeaderIsRefusedBeforeItIsSent() {
        FindParams params = complete().trace("a\r\nX-Other: b").build();
        CallFactory calls =
                TestClient.of(Api.of("Test", "1")).baseUrl("http://127.0.0.1:9").build();

        assertThatThrownBy(() -> calls.request(FIND).params(params)).isInstanceOf(IllegalArgumentException.class);
    }
}
