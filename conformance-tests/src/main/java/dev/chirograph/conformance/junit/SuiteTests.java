package dev.chirograph.conformance.junit;

import dev.chirograph.conformance.ConformanceSession;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.scenario.Scenario;
import dev.chirograph.spec.diagnostic.Location;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * The dynamic tests of a session. They may run in any order and at the same time: each case is sent once, by whoever needs
 * it first.
 */
final class SuiteTests {
    private final ConformanceSession session;
    private final Map<ConformanceCase, FutureTask<CaseReport>> reports = new LinkedHashMap<>();

    SuiteTests(ConformanceSession session) {
        this.session = session;
        session.cases().forEach(replayed -> reports.put(replayed, new FutureTask<>(() -> session.run(replayed))));
    }

    /** Returns a container for each operation, and the test that known deviations are still true. */
    Stream<DynamicNode> nodes() {
        Map<String, List<ConformanceCase>> operations = new LinkedHashMap<>();
        for (ConformanceCase replayed : reports.keySet()) {
            operations
                    .computeIfAbsent(Scenario.container(replayed), ignored -> new ArrayList<>())
                    .add(replayed);
        }
        List<DynamicNode> nodes = new ArrayList<>();
        operations.forEach((operation, cases) -> nodes.add(DynamicContainer.dynamicContainer(
                operation, source(cases.get(0)), cases.stream().map(this::test))));
        nodes.add(DynamicTest.dynamicTest("known deviations are still true", this::ledger));
        return nodes.stream().onClose(session::close);
    }

    private DynamicTest test(ConformanceCase replayed) {
        return DynamicTest.dynamicTest(replayed.name(), source(replayed), () -> verify(report(replayed)));
    }

    private CaseReport report(ConformanceCase replayed) throws Exception {
        FutureTask<CaseReport> task = reports.get(replayed);
        if (task == null) {
            throw new IllegalArgumentException("the session has no case " + replayed.id());
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** An entry is stale only when every case was sent. */
    private void ledger() throws Exception {
        for (ConformanceCase replayed : reports.keySet()) {
            report(replayed);
        }
        List<String> complaints = session.ledgerComplaints();
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    /** Returns the line of the contract that describes the operation, as IDEs open it; null for one that is no file. */
    private static @Nullable URI source(ConformanceCase replayed) {
        Location place = replayed.subject()
                .contract()
                .locator()
                .locate(replayed.operation().pointer());
        try {
            Path file = Path.of(place.file());
            if (!Files.isRegularFile(file)) {
                return null;
            }
            String position = place.line() == 0 ? "" : "?line=" + place.line() + "&column=" + place.column();
            return URI.create(file.toAbsolutePath().toUri() + position);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static void verify(CaseReport report) {
        if (report.verdict() == Verdict.NOT_TESTABLE || report.verdict() == Verdict.SKIPPED_UNSAFE) {
            throw new TestAbortedException(report.reason());
        }
        if (report.verdict().failing()) {
            StringBuilder message = new StringBuilder(report.id());
            for (Finding finding : report.findings()) {
                message.append("\n  ")
                        .append(finding.pointer())
                        .append(finding.pointer().isEmpty() ? "" : ": ")
                        .append(finding.message())
                        .append(" [")
                        .append(finding.check())
                        .append("]\n      at ")
                        .append(finding.contract().place());
            }
            if (report.curl() != null) {
                message.append("\n  ").append(report.curl());
            }
            throw new AssertionError(message.toString());
        }
    }
}
