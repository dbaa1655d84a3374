package dev.chirograph.client.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What lets time pass between two tries, without keeping a thread. */
@FunctionalInterface
public interface Sleeper {

    /** Returns a future that completes after a while. */
    CompletableFuture<Void> sleep(Duration duration);

    /** Returns the sleeper of real time. */
    static Sleeper real() {
        return duration ->
                new CompletableFuture<Void>().completeOnTimeout(null, duration.toNanos(), TimeUnit.NANOSECONDS);
    }
}
