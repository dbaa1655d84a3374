package dev.chirograph.client.http;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chains of futures in which a cancelled result gives up the stage that runs. */
public final class Futures {
    private Futures() {}

    /** Returns what {@code next} makes of the value of {@code first}. */
    public static <A, B> CompletableFuture<B> then(
            CompletableFuture<A> first, Function<? super A, CompletableFuture<B>> next) {
        return handle(
                first,
                (value, problem) -> problem == null ? next.apply(value) : CompletableFuture.failedFuture(problem));
    }

    /** Returns what {@code next} makes of the value or the failure of {@code first}; one of both is null. */
    // Which of both is null no annotation can say; every failure reaches the result.
    @SuppressWarnings({"NullAway", "FutureReturnValueIgnored"})
    public static <A, B> CompletableFuture<B> handle(
            CompletableFuture<A> first, BiFunction<? super A, @Nullable Throwable, CompletableFuture<B>> next) {
        CompletableFuture<B> result = new CompletableFuture<>();
        cancelWith(result, first);
        first.whenComplete((value, problem) -> {
            if (result.isDone()) {
                return;
            }
            try {
                CompletableFuture<B> second = next.apply(value, problem == null ? null : unwrap(problem));
                cancelWith(result, second);
                second.whenComplete((answer, failure) -> {
                    if (failure == null) {
                        result.complete(answer);
                    } else {
                        result.completeExceptionally(unwrap(failure));
                    }
                });
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    // Cancelling a stage cannot fail.
    @SuppressWarnings("FutureReturnValueIgnored")
    private static void cancelWith(CompletableFuture<?> result, CompletableFuture<?> stage) {
        result.whenComplete((value, problem) -> {
            if (result.isCancelled()) {
                stage.cancel(true);
            }
        });
    }

    /** Returns the failure itself, without the wrappers that futures put around it. */
    public static Throwable unwrap(Throwable problem) {
        Throwable inner = problem;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    /**
     * Waits for a future; gives it up when the waiting thread is interrupted.
     *
     * @throws IOException when the future failed so, or was cancelled
     */
    public static <T> T await(CompletableFuture<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            future.cancel(true);
            throw interrupted;
        } catch (CancellationException cancelled) {
            throw new IOException("the exchange was given up", cancelled);
        } catch (ExecutionException failed) {
            Throwable cause = unwrap(failed);
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IOException(cause);
        }
    }
}
