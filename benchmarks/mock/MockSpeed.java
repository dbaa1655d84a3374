import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.spec.BundledContract;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.model.Operation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Compares how many requests a second the mock provider of the five bundled contracts answers with WireMock holding as many
 * plain stubs. Both are asked the same thing in turns, so that what else the machine does weighs on both alike.
 */
final class MockSpeed {
    private static final int THREADS = 4;
    private static final int ROUNDS = 6;
    private static final int REQUESTS = 4_000;

    public static void main(String[] arguments) throws Exception {
        List<NamedContract> contracts = new ArrayList<>();
        for (BundledContract contract : BundledContracts.list()) {
            contracts.add(NamedContract.bundled(contract.name()));
        }
        MockProvider mock = MockProvider.startAll(contracts, MockOptions.usual());
        String answer = answer();
        WireMockServer stubs = stubs(contracts, answer);
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((mock.credentials().username() + ":"
                                        + mock.credentials().password())
                                .getBytes());
        HttpRequest ours = HttpRequest.newBuilder(URI.create(mock.baseUrl("lightlayer") + "/details"))
                .header("Authorization", basic)
                .build();
        HttpRequest theirs = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + stubs.port() + "/lightlayer/details"))
                .header("Authorization", basic)
                .build();
        long best = 0;
        long bestStub = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long own = perSecond(ours);
            long stub = perSecond(theirs);
            System.out.printf("round %d: mock provider %d/s, WireMock with %d stubs %d/s%n",
                    round + 1, own, stubs.getStubMappings().size(), stub);
            best = Math.max(best, own);
            bestStub = Math.max(bestStub, stub);
        }
        System.out.printf(
                "%-46s %8d %-4s at least %-5d  %s%n",
                "requests to the mock provider, and to WireMock", best, "/s", bestStub, best >= bestStub ? "ok" : "MISSED");
        System.exit(best >= bestStub ? 0 : 1);
    }

    private static String answer() {
        return "{\"client\":{\"id\":\"26\",\"email\":\"api@example.com\",\"firstname\":\"Joe\",\"lastname\":\"Doe\"}}";
    }

    /** One stub for each operation, the asked one in the middle, as the mock provider knows as many. */
    private static WireMockServer stubs(List<NamedContract> contracts, String answer) {
        WireMockServer server = new WireMockServer(
                WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1").disableRequestJournal());
        server.start();
        for (NamedContract contract : contracts) {
            for (Operation operation : contract.contract().operations()) {
                String path = "/" + contract.name() + operation.wirePath().replaceAll("\\{[^}]*}", "[^/]+");
                server.stubFor(WireMock.request(operation.method(), WireMock.urlPathMatching(path))
                        .withHeader("Authorization", WireMock.matching("Basic .+"))
                        .willReturn(WireMock.okJson(answer)));
            }
        }
        return server;
    }

    private static long perSecond(HttpRequest request) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        AtomicLong left = new AtomicLong(REQUESTS);
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        List<Future<Void>> done = new ArrayList<>();
        for (int worker = 0; worker < THREADS; worker++) {
            Callable<Void> ask = () -> {
                while (left.getAndDecrement() > 0) {
                    int status = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
                    if (status != 200) {
                        throw new IllegalStateException("status " + status);
                    }
                }
                return null;
            };
            done.add(workers.submit(ask));
        }
        for (Future<Void> worker : done) {
            worker.get();
        }
        workers.shutdown();
        return REQUESTS * 1_000_000_000L / (System.nanoTime() - start);
    }
}
