package dev.chirograph.conformance.live;

import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.mock.RecordedRequest;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * A process that plays a live provider: it limits its rate, fails at times, and differs from its documents. It says its URL
 * on standard output, and writes its log of requests to a file when standard input ends.
 */
public final class WaywardProvider {
    static final String CONTRACT = "xsserver";
    static final String USERNAME = "somebody@example.com";
    static final String PASSWORD = "a-secret-of-somebody";
    private static final int MOST_IN_A_SECOND = 40;

    private final Deque<Long> latest = new ArrayDeque<>();
    private int limited;

    private WaywardProvider() {}

    /** Runs until standard input ends; the arguments are the address to listen on and the file for the log. */
    public static void main(String[] arguments) throws IOException {
        Contract contract = Bundled.contract(CONTRACT).contract();
        Credentials credentials = Credentials.NONE.withLogin(USERNAME, PASSWORD);
        MockOptions options = MockOptions.usual().withAddress(arguments[0]).withCredentials(credentials);
        try (MockProvider provider = MockProvider.start(contract, options)) {
            WaywardProvider wayward = new WaywardProvider();
            Map<String, UnaryOperator<WireAnswer>> faults = faults();
            for (Operation operation : contract.operations()) {
                UnaryOperator<WireAnswer> fault = faults.getOrDefault(operation.id(), answer -> answer);
                provider.mutate(operation.id(), answer -> wayward.limit(fault, answer));
            }
            System.out.println(provider.baseUrl());
            System.out.flush();
            while (System.in.read() >= 0) {
                // Whoever started this process ends it by closing its input.
            }
            List<String> lines = provider.requests().stream()
                    .map(request -> line(contract, request))
                    .toList();
            Files.writeString(
                    Path.of(arguments[1]),
                    "limited " + wayward.limited + "\n" + String.join("\n", lines) + "\n",
                    StandardCharsets.UTF_8);
        }
    }

    private static String line(Contract contract, RecordedRequest request) {
        String id = String.valueOf(request.operationId());
        String effect = contract.operation(id)
                .map(found -> found.effectOrDefault().word())
                .orElse("unknown");
        return effect + " " + id + " " + request.request().path();
    }

    private static Map<String, UnaryOperator<WireAnswer>> faults() {
        Map<String, UnaryOperator<WireAnswer>> faults = new HashMap<>();
        // Known: a key that no document has.
        faults.put(
                "invoices.get", answer -> answer.withBody(text(answer).replaceFirst("\"id\":", "\"stray\":1,\"id\":")));
        // Flaky, and known to be: two of three successes fail.
        AtomicInteger calls = new AtomicInteger();
        faults.put(
                "account.getBalance",
                answer -> answer.status() == 200 && calls.incrementAndGet() % 3 != 0
                        ? WireAnswer.text(500, "text/plain", "database is down")
                        : answer);
        // Broken, and new.
        faults.put("tickets.list", answer -> answer.withBody(text(answer).replace("\"tickets\"", "\"Tickets\"")));
        return faults;
    }

    private static String text(WireAnswer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private synchronized WireAnswer limit(UnaryOperator<WireAnswer> fault, WireAnswer answer) {
        long now = System.nanoTime();
        while (!latest.isEmpty() && now - latest.peek() > TimeUnit.SECONDS.toNanos(1)) {
            latest.poll();
        }
        if (latest.size() >= MOST_IN_A_SECOND) {
            limited++;
            WireAnswer refusal = WireAnswer.text(429, "text/plain", "slowly, please");
            Headers headers = refusal.headers().with("Retry-After", "1");
            return refusal.withHeaders(headers);
        }
        latest.add(now);
        return fault.apply(answer);
    }
}
