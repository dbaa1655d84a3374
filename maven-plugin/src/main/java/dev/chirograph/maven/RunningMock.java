package dev.chirograph.maven;

import dev.chirograph.conformance.mock.MockProvider;
import java.util.Map;

/** The mock providers that one project has started and not yet stopped, kept where its other goals find them. */
final class RunningMock {
    private static final String KEY = "dev.chirograph.maven.mocks";

    private final Map<Object, Object> context;

    private RunningMock(Map<Object, Object> context) {
        this.context = context;
    }

    /**
     * Returns the mock providers of a project.
     *
     * @param context which Maven keeps for the plugin and the project as long as the build lasts
     */
    @SuppressWarnings("unchecked")
    static RunningMock of(Map<?, ?> context) {
        return new RunningMock((Map<Object, Object>) context);
    }

    /** Remembers a provider; one that still runs is stopped. */
    synchronized void start(MockProvider provider) {
        stop();
        context.put(KEY, provider);
    }

    /** Stops the provider and returns whether there was one. */
    synchronized boolean stop() {
        Object running = context.remove(KEY);
        if (running instanceof MockProvider provider) {
            provider.close();
            return true;
        }
        return false;
    }
}
