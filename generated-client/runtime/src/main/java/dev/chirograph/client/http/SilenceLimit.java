package dev.chirograph.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A stream whose reading fails when nothing comes for too long: a connection may die without a word. For one thread. */
final class SilenceLimit extends FilterInputStream {
    private final Duration limit;
    private volatile boolean givenUp;

    /**
     * Limits a stream.
     *
     * @param source must fail its reader when another thread closes it
     */
    SilenceLimit(InputStream source, Duration limit) {
        super(source);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    // The alarm is cancelled or rings; nobody waits for it.
    @SuppressWarnings("FutureReturnValueIgnored")
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (in.available() > 0) {
            return in.read(target, offset, length);
        }
        CompletableFuture<Void> alarm =
                new CompletableFuture<Void>().completeOnTimeout(null, limit.toNanos(), TimeUnit.NANOSECONDS);
        alarm.thenRun(this::giveUp);
        try {
            return in.read(target, offset, length);
        } catch (IOException broken) {
            throw givenUp ? new HttpTimeoutException("nothing came for " + limit) : broken;
        } finally {
            alarm.cancel(false);
        }
    }

    private void giveUp() {
        givenUp = true;
        try {
            in.close();
        } catch (IOException gone) {
            // Its reader fails either way.
        }
    }
}
