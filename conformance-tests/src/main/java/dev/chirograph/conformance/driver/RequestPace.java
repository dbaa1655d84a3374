package dev.chirograph.conformance.driver;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Keeps a run within its rate and its budget. Thread-safe. */
public final class RequestPace {
    private final long interval;
    private final int budget;
    private final AtomicInteger taken = new AtomicInteger();
    private long next = System.nanoTime();

    /**
     * Makes a pace.
     *
     * @param requestsPerSecond 0 for no limit
     * @param budget most requests in all; 0 for no limit
     */
    public RequestPace(int requestsPerSecond, int budget) {
        this.interval = requestsPerSecond <= 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / requestsPerSecond;
        this.budget = budget;
    }

    /** Takes one request from the budget and waits for its turn; returns false when the budget is used up. */
    boolean take() {
        if (budget > 0 && taken.incrementAndGet() > budget) {
            return false;
        }
        waitUntil(turn());
        return true;
    }

    /** Lets no request out before the time has passed. */
    synchronized void pause(Duration patience) {
        next = Math.max(next, System.nanoTime() + patience.toNanos());
    }

    private synchronized long turn() {
        long now = System.nanoTime();
        long turn = Math.max(now, next);
        next = turn + interval;
        return turn;
    }

    private static void waitUntil(long turn) {
        for (long left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
