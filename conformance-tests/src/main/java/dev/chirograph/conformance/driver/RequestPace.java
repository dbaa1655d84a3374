package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.driver.TransportFailure.Kind;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Keeps a run within its rate and its budget. Thread-safe. */
public final class RequestPace {
    private final long interval;
    private final int budget;
    private final Sleeper sleeper;
    private int taken;
    private long next;
    private long pausedUntil;

    /**
     * Makes a pace.
     *
     * @param requestsPerSecond 0 for no limit
     * @param budget most requests in all; 0 for no limit
     */
    public RequestPace(int requestsPerSecond, int budget, Sleeper sleeper) {
        this.interval = requestsPerSecond <= 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / requestsPerSecond;
        this.budget = budget;
        this.sleeper = sleeper;
        this.next = sleeper.nanoTime();
        this.pausedUntil = next;
    }

    /**
     * Takes one request from the budget and waits for its turn.
     *
     * @param longest the longest time to wait because the target asked for it
     * @throws TransportFailure when the budget is used up, or the target asked for more patience
     */
    void take(Duration longest) throws TransportFailure {
        long wait = turn(longest);
        if (wait > 0) {
            sleeper.sleep(Duration.ofNanos(wait));
        }
    }

    /** Lets no request out before the time has passed. */
    synchronized void pause(Duration asked) {
        pausedUntil = Math.max(pausedUntil, sleeper.nanoTime() + asked.toNanos());
    }

    private synchronized long turn(Duration longest) throws TransportFailure {
        long now = sleeper.nanoTime();
        long pause = pausedUntil - now;
        if (pause > longest.toNanos()) {
            throw new TransportFailure(
                    Kind.NOT_SENT,
                    "the target asks to wait " + TimeUnit.NANOSECONDS.toSeconds(pause)
                            + " s, and this run waits at most " + longest.toSeconds() + " s");
        }
        if (budget > 0 && taken >= budget) {
            throw new TransportFailure(Kind.NOT_SENT, "the budget of " + budget + " requests is used up");
        }
        taken++;
        long turn = Math.max(Math.max(now, next), pausedUntil);
        next = turn + interval;
        return turn - now;
    }
}
