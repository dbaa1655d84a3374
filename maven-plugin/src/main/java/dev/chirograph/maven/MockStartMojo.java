package dev.chirograph.maven;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.FaultRule;
import dev.chirograph.conformance.mock.Latency;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.spec.ContractReading;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Starts a provider made from the contract, for the integration tests of this build.
 *
 * <p>Where it listens and whom it lets in is in the properties {@code chirograph.mock.url}, {@code
 * chirograph.mock.username}, {@code chirograph.mock.password}, {@code chirograph.mock.token} and {@code
 * chirograph.mock.apiKey} of the project, which other plugins may name in their configuration.
 */
@Mojo(name = "mock-start", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST, threadSafe = true)
public final class MockStartMojo extends ContractMojo {

    /** TCP port; 0 for a free one. */
    @Parameter(property = "chirograph.mock.port", defaultValue = "0")
    private int port;

    /** Milliseconds by which each answer is held back: {@code 200}, or {@code 100..300ms} for a time between the two. */
    @Parameter(property = "chirograph.mock.latency", defaultValue = "0")
    private String latency = "0";

    /** Faults of some answers: {@code invoices.get=503}, {@code tickets.*=truncated@0.1}. */
    @Parameter(property = "chirograph.mock.faults")
    private List<String> faults = List.of();

    /** The same number gives the same delays and faults. */
    @Parameter(property = "chirograph.mock.seed", defaultValue = "1")
    private long seed;

    @Override
    void run() throws MojoExecutionException {
        ContractReading reading = read().whole();
        show(reading.warnings());
        try {
            NamedContract contract = named(reading);
            MockProvider provider = MockProvider.start(contract, options(contract));
            RunningMock.of(getPluginContext()).start(provider);
            publish(provider);
            getLog().info(contract() + " is ready at " + provider.baseUrl());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("The mock cannot listen on port " + port, e);
        }
    }

    private NamedContract named(ContractReading reading) {
        return bundled()
                ? NamedContract.bundled(contract(), reading.contract())
                : NamedContract.ofFile(reading.contract());
    }

    private MockOptions options(NamedContract contract) throws MojoExecutionException {
        Latency held = Latency.parse(latency)
                .orElseThrow(() -> new MojoExecutionException("latency is 200 or 100..300ms, not " + latency));
        List<FaultRule> rules = new ArrayList<>();
        for (String text : faults) {
            FaultRule rule = FaultRule.parse(text)
                    .orElseThrow(() -> new MojoExecutionException("a fault is OPERATIONS=FAULT[@SHARE], not " + text));
            if (contract.contract().operations().stream().noneMatch(operation -> rule.concerns(operation.id()))) {
                throw new MojoExecutionException("no operation fits the fault " + text);
            }
            rules.add(rule);
        }
        return MockOptions.usual()
                .withPort(port)
                .withLatency(held)
                .withFaults(rules)
                .withSeed(seed);
    }

    private void publish(MockProvider provider) {
        Properties properties = project().getProperties();
        Credentials credentials = provider.credentials();
        properties.setProperty("chirograph.mock.url", provider.baseUrl().toString());
        properties.setProperty("chirograph.mock.username", Objects.requireNonNullElse(credentials.username(), ""));
        properties.setProperty("chirograph.mock.password", Objects.requireNonNullElse(credentials.password(), ""));
        properties.setProperty("chirograph.mock.token", Objects.requireNonNullElse(credentials.token(), ""));
        properties.setProperty("chirograph.mock.apiKey", Objects.requireNonNullElse(credentials.apiKey(""), ""));
    }
}
