package dev.chirograph.conformance.recording;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.mock.JudgedRequest;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.RequestJudge;
import dev.chirograph.conformance.mock.RequestServer;
import dev.chirograph.conformance.report.AtomicFile;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Effect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Stands between a client and a live provider, and records what the provider answers as a proposal for its contract.
 *
 * <p>Only calls of the contract's operations are passed on, and of these only what reads, unless more is allowed; anything
 * else is answered with 403 or 404, and nothing is sent. What the client sends goes to the provider's host and nowhere else;
 * redirects are given back, not followed. The proposal is an OpenAPI Overlay 1.0 that adds examples without secrets; the
 * contract itself is never changed. Thread-safe.
 */
public final class RecordingProxy implements AutoCloseable {
    /** Name of the file with the proposal. */
    public static final String FILE = "recorded-examples.overlay.json";

    private final NamedContract subject;
    private final URI provider;
    private final Set<Effect> allowed;
    private final Path file;
    private final RequestJudge judge;
    private final Forwarding forwarding;
    private final ExampleProposal proposal;
    private final ExampleOverlay overlay;
    private final Consumer<String> log;
    private final RequestServer server;

    private RecordingProxy(Settings settings, MockOptions listening, Consumer<String> log) throws IOException {
        this.subject = settings.contract();
        this.provider = settings.provider();
        this.allowed = Set.copyOf(settings.allowed());
        this.file = settings.folder().resolve(FILE);
        this.judge = RequestJudge.of(subject.contract());
        this.forwarding = new Forwarding(provider, settings.timeout());
        this.proposal = new ExampleProposal(subject.contract());
        String source = provider.getScheme() + "://" + provider.getRawAuthority();
        this.overlay = new ExampleOverlay(subject.contract(), source, LocalDate.now(settings.clock()));
        this.log = log;
        Files.createDirectories(settings.folder());
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        this.server = RequestServer.start(listening, this::answer);
    }

    /**
     * What is recorded.
     *
     * @param contract the contract that the provider is said to keep
     * @param provider http or https URL to which the paths of the contract are appended; without user name, query, fragment
     * @param allowed effects that calls may have; {@link Effect#READ} unless the user allows more
     * @param folder where the proposal is written; made when it is not there
     * @param timeout longest time until the provider answers
     * @param clock tells the day that the proposal names
     */
    public record Settings(
            NamedContract contract, URI provider, Set<Effect> allowed, Path folder, Duration timeout, Clock clock) {}

    /**
     * Starts the proxy.
     *
     * @param listening of which port and address count
     * @param log is told in one line what became of each call; never a secret
     * @throws FileAlreadyExistsException when the folder holds a proposal: it is never replaced
     * @throws IOException when the folder cannot be made, or the port cannot be had
     */
    public static RecordingProxy start(Settings settings, MockOptions listening, Consumer<String> log)
            throws IOException {
        return new RecordingProxy(settings, listening, log);
    }

    /** Returns the URL below which the paths of the contract begin; without a slash at its end. */
    public URI baseUrl() {
        return server.baseUrl();
    }

    /** Returns the file that the proposal is written to with the first exchange that is recorded. */
    public Path file() {
        return file;
    }

    private WireAnswer answer(WireRequest request) {
        JudgedRequest judged = judge.judge(request).orElse(null);
        if (judged == null) {
            log.accept("not sent: no operation of the contract is called by " + request);
            return RequestServer.refusal(
                    404, List.of("no operation of " + subject.name() + " is called so; nothing was sent"));
        }
        String operation = judged.operation().id();
        Effect effect = judged.operation().effectOrDefault();
        boolean login = Credentialed.issuesTokens(subject.contract(), operation);
        if (!allowed.contains(effect) && !login) {
            log.accept("not sent: " + operation + " is " + effect.word());
            return RequestServer.refusal(
                    403,
                    List.of(operation + " is " + effect.word() + ", which is not allowed (--allow " + effect.word()
                            + "); nothing was sent"));
        }
        try {
            WireAnswer answer = forwarding.send(request);
            record(judged, request, answer);
            return answer;
        } catch (IOException e) {
            log.accept("no answer: " + operation);
            return RequestServer.refusal(502, List.of("the provider did not answer: " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return RequestServer.refusal(502, List.of("the call was interrupted"));
        }
    }

    private synchronized void record(JudgedRequest judged, WireRequest request, WireAnswer answer) {
        String what = judged.operation().id() + " " + answer.status();
        try {
            ProposedExample example = proposal.add(judged, request, answer);
            AtomicFile.write(file, overlay.write(proposal.examples()));
            log.accept("recorded " + what + " as " + example.name()
                    + (example.removals().isEmpty() ? "" : "; removed " + String.join(", ", example.removals())));
        } catch (ExampleProposal.NotProposed e) {
            log.accept("not recorded: " + what + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
