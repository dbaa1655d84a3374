package dev.chirograph.conformance.junit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.model.Contract;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A provider for tests of a client: made from a contract, or the one that the system property {@code chirograph.baseUrl}
 * names.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ContractMock PROVIDER = ContractMock.bundled("lightlayer");
 *
 * @Test
 * void aPaidInvoice() {
 *     PROVIDER.answer("invoices.get", "paid-invoice");
 *     ApiResponse<Invoice> response = client.invoices().getCall("308976").response();
 *     PROVIDER.assertSame("invoices.get", "paid-invoice", response.rawBody(), response.rewrittenBody());
 * }
 * }</pre>
 *
 * The credentials of a target that is named come from the environment: {@code CHIROGRAPH_USERNAME}, {@code
 * CHIROGRAPH_PASSWORD}, {@code CHIROGRAPH_TOKEN} and {@code CHIROGRAPH_API_KEY}.
 */
public final class ContractMock implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    /** Names the target that takes the place of the mock. */
    public static final String BASE_URL_PROPERTY = "chirograph.baseUrl";

    private final Supplier<NamedContract> source;
    private @Nullable NamedContract contract;
    private @Nullable MockProvider mock;

    private ContractMock(Supplier<NamedContract> source) {
        this.source = source;
    }

    /** Returns the provider of a bundled contract; it is read when the first test begins. */
    public static ContractMock bundled(String name) {
        return new ContractMock(() -> NamedContract.bundled(name));
    }

    /** Returns the provider of a bundled contract, read with the overlays of a reader when the first test begins. */
    public static ContractMock bundled(String name, ContractReader reader) {
        return new ContractMock(() ->
                NamedContract.bundled(name, BundledContracts.read(name, reader).contract()));
    }

    /** Returns the provider of a contract file; it is read when the first test begins. */
    public static ContractMock of(Path file) {
        return of(file, ContractReader.create());
    }

    /**
     * Returns the provider of a contract file that needs more than the file, such as overlays or references to other
     * folders; it is read when the first test begins.
     */
    public static ContractMock of(Path file, ContractReader reader) {
        return new ContractMock(() -> NamedContract.ofFile(reader.read(file).contract()));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        contract = source.get();
        if (!live()) {
            mock = MockProvider.start(contract, MockOptions.usual());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (mock != null) {
            mock.reset();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (mock != null) {
            mock.close();
            mock = null;
        }
    }

    /** Returns whether a target is named that takes the place of the mock. */
    public boolean live() {
        String named = System.getProperty(BASE_URL_PROPERTY);
        return named != null && !named.isEmpty();
    }

    /** Returns the URL below which the paths of the contract begin; without a slash at its end. */
    public String baseUrl() {
        String named = System.getProperty(BASE_URL_PROPERTY);
        if (named != null && !named.isEmpty()) {
            return named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
        }
        return provider().baseUrl().toString();
    }

    /** Returns the user name that is let in. */
    public String username() {
        return given(live() ? null : credentials().username(), "CHIROGRAPH_USERNAME");
    }

    /** Returns its password. */
    public String password() {
        return given(live() ? null : credentials().password(), "CHIROGRAPH_PASSWORD");
    }

    /** Returns a bearer token that is let in. */
    public String token() {
        return given(live() ? null : credentials().token(), "CHIROGRAPH_TOKEN");
    }

    /** Returns a key that is let in by a security scheme of the contract. */
    public String apiKey(String schemeName) {
        return given(live() ? null : credentials().apiKey(schemeName), "CHIROGRAPH_API_KEY");
    }

    /**
     * Makes the next call of an operation succeed only when it is exactly the documented request; it then gets the
     * documented answer, byte for byte what the contract shows. A call that differs is answered with 400 and every
     * difference. Does nothing when a target is named.
     *
     * @throws IllegalArgumentException when the contract has no such exchange
     */
    public void answer(String operationId, String exampleName) {
        exchanges().named(operationId, exampleName);
        if (mock != null) {
            mock.expect(operationId, exampleName);
        }
    }

    /**
     * Returns the documented answer as JSON.
     *
     * @throws IllegalArgumentException when the contract documents none
     */
    public JsonNode documentedAnswer(String operationId, String exampleName) {
        return exchanges().answer(operationId, exampleName);
    }

    /**
     * Returns what an operation may be sent whose request the contract does not show: an example, else a value made from
     * the schema.
     *
     * @param mediaType one that the contract declares for the body, as it writes it
     * @throws IllegalArgumentException when the contract has no such body
     */
    public JsonNode sampleBody(String operationId, String mediaType) {
        return exchanges().sampleBody(operationId, mediaType);
    }

    /** Returns the documented answer as text: JSON on one line, other content as it is written. */
    public String documentedText(String operationId, String exampleName) {
        return exchanges().text(operationId, exampleName);
    }

    /**
     * Compares what a client decoded and wrote again with the documented answer: key for key, numbers by value; XML element
     * for element. With a target, whose answers have other values, it compares with what came.
     *
     * @param received the body as the client received it
     * @param rewritten the body as the client writes what it decoded
     * @throws AssertionError which names every difference
     */
    public void assertSame(String operationId, String exampleName, byte[] received, byte[] rewritten) {
        byte[] expected =
                live() ? received : documentedText(operationId, exampleName).getBytes(StandardCharsets.UTF_8);
        List<String> differences = exchanges().differences(operationId, exampleName, expected, rewritten);
        if (!differences.isEmpty()) {
            throw new AssertionError(operationId + "/" + exampleName + ": decoding and encoding changed the "
                    + (live() ? "answer" : "documented answer") + ":\n  "
                    + String.join("\n  ", differences));
        }
    }

    /** Returns the mock provider, for faults and for what it received; not there when a target is named. */
    public MockProvider provider() {
        if (mock == null) {
            throw new IllegalStateException(
                    live() ? "a target is named, there is no mock" : "register ContractMock as a static extension");
        }
        return mock;
    }

    /** Returns the contract. */
    public Contract contract() {
        if (contract == null) {
            throw new IllegalStateException("register ContractMock as a static extension");
        }
        return contract.contract();
    }

    private Credentials credentials() {
        return provider().credentials();
    }

    private static String given(@Nullable String value, String variable) {
        String found = value == null ? System.getenv(variable) : value;
        if (found == null) {
            throw new IllegalStateException("the environment variable " + variable + " is not set");
        }
        return found;
    }

    private NamedExchanges exchanges() {
        return new NamedExchanges(contract());
    }
}
