package dev.chirograph.conformance.mock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import dev.chirograph.conformance.mock.Disturbance.Disturbed;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Serves a function from request to answer with WireMock. The function answers in a request filter, before any stub is
 * looked for, so that a contract of a thousand operations costs as much as one of ten.
 */
final class WireMockHost implements AutoCloseable {
    private final WireMockServer server;

    private WireMockHost(WireMockServer server) {
        this.server = server;
    }

    /**
     * Starts serving.
     *
     * @throws IOException when the port cannot be had
     */
    static WireMockHost start(MockOptions options, Function<WireRequest, Disturbed> answers) throws IOException {
        WireMockConfiguration configuration = WireMockConfiguration.wireMockConfig()
                .bindAddress(options.address())
                .port(options.port())
                .extensions(new Answering(answers))
                .httpServerFactory(new UnreadableRequests(options.largestBody()))
                .disableRequestJournal()
                .gzipDisabled(true)
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .stubRequestLoggingDisabled(true)
                .http2PlainDisabled(true)
                .templatingEnabled(false)
                .extensionScanningEnabled(false)
                // What WireMock would otherwise look for in the folder of the process, or forward.
                .mappingSource(new NoStubs())
                .httpClientFactory((own, trustEverything, trusted, systemProperties) -> WireMockHost::forward)
                // Stubs come from the contract alone: nobody may change them from outside.
                .adminAuthenticator(new Closed());
        WireMockServer server = new WireMockServer(configuration);
        try {
            server.start();
        } catch (FatalStartupException e) {
            throw new IOException("nothing can listen at " + options.address() + ":" + options.port(), e);
        }
        return new WireMockHost(server);
    }

    private static Response forward(Request request) {
        throw new IllegalStateException("the mock provider calls nobody");
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Closed implements com.github.tomakehurst.wiremock.security.Authenticator {
        @Override
        public boolean authenticate(Request request) {
            return false;
        }
    }

    @SuppressWarnings("removal") // What is about to be removed still has to be implemented.
    private static final class NoStubs implements MappingsSource {
        @Override
        public void loadMappingsInto(StubMappings mappings) {}

        @Override
        public void save(List<StubMapping> mappings) {}

        @Override
        public void save(StubMapping mapping) {}

        @Override
        public void remove(StubMapping mapping) {}

        @Override
        public void removeAll() {}
    }

    private static final class Answering implements StubRequestFilterV2 {
        private final Function<WireRequest, Disturbed> answers;

        Answering(Function<WireRequest, Disturbed> answers) {
            this.answers = answers;
        }

        @Override
        public String getName() {
            return "contract";
        }

        @Override
        public RequestFilterAction filter(Request request, ServeEvent serveEvent) {
            WireRequest received = read(request);
            Disturbed answer;
            try {
                answer = answers.apply(received);
            } catch (ArithmeticException | IllegalStateException | IllegalArgumentException e) {
                // Values beyond all measure, such as 1e999999999, which no client sends by accident.
                answer = new Disturbed(
                        AnswerWriter.refusal(400, List.of("the request holds a value that cannot be handled")),
                        Duration.ZERO);
            }
            return RequestFilterAction.stopWith(written(answer));
        }

        private static WireRequest read(Request request) {
            List<Headers.Field> fields = new ArrayList<>();
            for (HttpHeader header : request.getHeaders().all()) {
                String name = BoundedRequest.sent(header.key());
                header.values().forEach(value -> fields.add(new Headers.Field(name, value)));
            }
            byte[] body = request.getBody();
            return new WireRequest(
                    request.getMethod().getName(),
                    request.getUrl(),
                    new Headers(fields),
                    body == null ? new byte[0] : body);
        }

        private static ResponseDefinition written(Disturbed disturbed) {
            WireAnswer answer = disturbed.answer();
            ResponseDefinitionBuilder builder =
                    new ResponseDefinitionBuilder().withStatus(answer.status()).withBody(answer.body());
            answer.headers().fields().forEach(field -> builder.withHeader(field.name(), field.value()));
            if (!disturbed.delay().isZero()) {
                builder.withFixedDelay(Math.toIntExact(disturbed.delay().toMillis()));
            }
            return builder.build();
        }
    }
}
