package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs cases with a number of workers; the reports come in the order of the cases. */
final class CaseQueue {
    private final int workers;
    private final ProgressListener listener;
    private int done;

    CaseQueue(int workers, ProgressListener listener) {
        this.workers = workers;
        this.listener = listener;
    }

    List<CaseReport> run(List<ConformanceCase> cases, Function<ConformanceCase, CaseReport> runner) {
        if (workers == 1) {
            return cases.stream()
                    .map(replayed -> told(runner.apply(replayed), cases.size()))
                    .toList();
        }
        ExecutorService executor = Executors.newFixedThreadPool(workers, CaseQueue::worker);
        try {
            List<Future<CaseReport>> running = cases.stream()
                    .map(replayed -> executor.submit(() -> told(runner.apply(replayed), cases.size())))
                    .toList();
            List<CaseReport> reports = new ArrayList<>();
            for (Future<CaseReport> report : running) {
                reports.add(report.get());
            }
            return reports;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a case could not be run", e);
        } finally {
            executor.shutdownNow();
        }
    }

    private synchronized CaseReport told(CaseReport report, int total) {
        done++;
        listener.ended(done, total, report);
        return report;
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "conformance-worker");
        thread.setDaemon(true);
        return thread;
    }
}
