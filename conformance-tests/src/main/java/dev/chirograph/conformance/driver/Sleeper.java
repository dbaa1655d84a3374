package dev.chirograph.conformance.driver;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The passing of time, and waiting for it; a test gives one that does not wait. Implementations are thread-safe. */
public interface Sleeper {
    /** The time of this machine. */
    Sleeper SYSTEM = new Sleeper() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration time) {
            long end = nanoTime() + time.toNanos();
            for (long left = end - nanoTime(); left > 0; left = end - nanoTime()) {
                LockSupport.parkNanos(left);
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        }
    };

    /** Returns nanoseconds since some fixed moment. */
    long nanoTime();

    /** Waits; ends early when the thread is interrupted. */
    void sleep(Duration time);
}
