package dev.chirograph.maven;

import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.spec.ContractReading;
import java.io.UncheckedIOException;
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

    @Override
    void run() throws MojoExecutionException {
        ContractReading reading = read();
        show(reading.warnings());
        try {
            MockProvider provider =
                    MockProvider.start(reading.contract(), MockOptions.usual().withPort(port));
            RunningMock.of(getPluginContext()).start(provider);
            publish(provider);
            getLog().info(contract() + " is ready at " + provider.baseUrl());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("The mock cannot listen on port " + port, e);
        }
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
