package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.Disturbance.Disturbed;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A provider made from its contract: it checks each request against the contract, asks for the credentials that the
 * contract asks for, issues tokens, and answers what is documented.
 *
 * <p>A request that breaks the contract is answered with 400 and a JSON list of every reason under {@code errors}; one
 * without proper credentials with 401. The field {@code Prefer: example=NAME} or {@code Prefer: code=STATUS} chooses
 * another answer, {@code delay=MILLISECONDS} holds it back, {@code fault=NAME} spoils it. Thread-safe.
 */
public final class MockProvider implements AutoCloseable {
    private final MockOptions options;
    private final Map<String, ContractResponder> responders;
    private final Map<String, NamedContract> contracts;
    private final WireMockHost host;
    private final boolean prefixed;

    private MockProvider(
            MockOptions options,
            Map<String, NamedContract> contracts,
            Map<String, ContractResponder> responders,
            WireMockHost host,
            boolean prefixed) {
        this.options = options;
        this.contracts = contracts;
        this.responders = responders;
        this.host = host;
        this.prefixed = prefixed;
    }

    /**
     * Starts the provider of one contract, whose paths begin at the root.
     *
     * @throws UncheckedIOException when the port cannot be had
     */
    public static MockProvider start(Contract contract, MockOptions options) {
        return start(NamedContract.ofFile(contract), options);
    }

    /**
     * Starts the provider of one contract, whose paths begin at the root, with what the contract's name brings: its state.
     *
     * @throws UncheckedIOException when the port cannot be had
     */
    public static MockProvider start(NamedContract contract, MockOptions options) {
        return start(List.of(contract), options, false);
    }

    /**
     * Starts the providers of several contracts in one server; the paths of each begin with a slash and its name.
     *
     * @throws UncheckedIOException when the port cannot be had
     */
    public static MockProvider startAll(List<NamedContract> contracts, MockOptions options) {
        return start(contracts, options, true);
    }

    private static MockProvider start(List<NamedContract> contracts, MockOptions options, boolean prefixed) {
        Map<String, ContractResponder> responders = new LinkedHashMap<>();
        Map<String, NamedContract> byName = new LinkedHashMap<>();
        for (NamedContract contract : contracts) {
            responders.put(contract.name(), new ContractResponder(contract, options));
            byName.put(contract.name(), contract);
        }
        try {
            WireMockHost host = WireMockHost.start(options, request -> answer(responders, prefixed, request));
            return new MockProvider(options, byName, responders, host, prefixed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Disturbed answer(Map<String, ContractResponder> responders, boolean prefixed, WireRequest request) {
        if (!prefixed) {
            return responders.values().iterator().next().answer(request);
        }
        String target = request.target();
        int slash = target.indexOf('/', 1);
        String name = slash < 0 ? target.substring(1) : target.substring(1, slash);
        ContractResponder responder = responders.get(name);
        if (responder == null) {
            WireAnswer refusal = AnswerWriter.refusal(
                    404, List.of("paths begin with one of /" + String.join(", /", responders.keySet())));
            return new Disturbed(refusal, Duration.ZERO);
        }
        return responder.answer(request.withTarget(slash < 0 ? "/" : target.substring(slash)));
    }

    /** Returns the URL below which the paths of the first contract begin; without a slash at its end. */
    public URI baseUrl() {
        return baseUrl(responders.keySet().iterator().next());
    }

    /** Returns the URL below which the paths of a contract begin; without a slash at its end. */
    public URI baseUrl(String name) {
        responder(name);
        return URI.create("http://" + options.address() + ":" + host.port() + (prefixed ? "/" + name : ""));
    }

    /** Returns the credentials that are let in. */
    public Credentials credentials() {
        return options.credentials();
    }

    /** Returns the latest requests, oldest first; at most 10,000 of each contract. */
    public List<RecordedRequest> requests() {
        List<RecordedRequest> requests = new ArrayList<>();
        responders.values().forEach(responder -> requests.addAll(responder.log().all()));
        return requests;
    }

    /** Forgets the requests, the mutations, the expected calls, and what calls created, changed and deleted. */
    public void reset() {
        for (ContractResponder responder : responders.values()) {
            responder.log().clear();
            responder.clearMutations();
            responder.forgetExpectations();
            responder.forgetState();
        }
    }

    /**
     * Changes every answer of an operation from now on, so that a test can break one thing.
     *
     * @throws IllegalArgumentException when no contract has the operation
     */
    public void mutate(String operationId, UnaryOperator<WireAnswer> mutation) {
        boolean found = false;
        for (NamedContract contract : contracts.values()) {
            if (contract.contract().operation(operationId).isPresent()) {
                responder(contract.name()).mutate(operationId, mutation);
                found = true;
            }
        }
        if (!found) {
            throw new IllegalArgumentException("no contract has the operation " + operationId);
        }
    }

    /** Takes every mutation back. */
    public void restore() {
        responders.values().forEach(ContractResponder::clearMutations);
    }

    /**
     * Makes the next call of an operation succeed only when it is exactly the documented request of this name; it then
     * gets the documented answer, tokens included.
     *
     * @throws IllegalArgumentException when the first contract has no such operation or documented answer
     */
    public void expect(String operationId, String exampleName) {
        NamedContract first = contracts.values().iterator().next();
        Operation operation = first.contract()
                .operation(operationId)
                .orElseThrow(() -> new IllegalArgumentException("the contract has no operation " + operationId));
        DocumentedExchange exchange = DocumentedExchange.of(operation).stream()
                .filter(found -> found.name().equals(exampleName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(operationId + " documents no exchange " + exampleName));
        responder(first.name()).expect(exchange);
    }

    private ContractResponder responder(String name) {
        ContractResponder responder = responders.get(name);
        if (responder == null) {
            throw new IllegalArgumentException("no contract has the name " + name);
        }
        return responder;
    }

    @Override
    public void close() {
        host.close();
    }
}
