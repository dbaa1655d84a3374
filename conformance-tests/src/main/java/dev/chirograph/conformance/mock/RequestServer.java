package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** An HTTP server on which something else than the contract's mock answers. */
public final class RequestServer implements AutoCloseable {
    private final WireMockHost host;
    private final URI baseUrl;

    private RequestServer(WireMockHost host, URI baseUrl) {
        this.host = host;
        this.baseUrl = baseUrl;
    }

    /**
     * Starts a server.
     *
     * @param options of which port and address count
     * @param answers is called by several threads
     * @throws IOException when the port cannot be had
     */
    public static RequestServer start(MockOptions options, Function<WireRequest, WireAnswer> answers)
            throws IOException {
        WireMockHost host = WireMockHost.start(
                options, request -> new Disturbance.Disturbed(answers.apply(request), Duration.ZERO));
        return new RequestServer(host, URI.create("http://" + options.address() + ":" + host.port()));
    }

    /** Returns an answer that says in JSON why a request was not served, as the mock provider says it. */
    public static WireAnswer refusal(int status, List<String> reasons) {
        return AnswerWriter.refusal(status, reasons);
    }

    /** Returns the URL of the server, without a slash at its end. */
    public URI baseUrl() {
        return baseUrl;
    }

    @Override
    public void close() {
        host.close();
    }
}
