package dev.chirograph.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Stops the provider that {@code mock-start} started in this project. */
@Mojo(name = "mock-stop", defaultPhase = LifecyclePhase.POST_INTEGRATION_TEST, threadSafe = true)
public final class MockStopMojo extends AbstractMojo {

    @Override
    public void execute() {
        if (!RunningMock.of(getPluginContext()).stop()) {
            getLog().warn("No mock provider is running: mock-start was not executed before");
        }
    }
}
