package dev.chirograph.conformance.junit;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.ConformanceSession;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * A conformance suite as one JUnit class: a container for each operation, a test for each case.
 *
 * <pre>{@code
 * class LightLayerConformanceTest implements ConformanceSuite {
 *     public NamedContract contract() {
 *         return new NamedContract("lightlayer", BundledContracts.read("lightlayer").contract());
 *     }
 *
 *     public ConformanceOptions conformance() {
 *         return ConformanceOptions.builder().build();
 *     }
 * }
 * }</pre>
 *
 * A case that breaks the contract fails; one that could not or may not be sent is aborted, with the reason.
 */
public interface ConformanceSuite {

    /** Returns the contract. */
    NamedContract contract();

    /** Returns the options; the embedded mock provider when they name no target. */
    ConformanceOptions conformance();

    /** Returns the tests. */
    @TestFactory
    default Stream<DynamicNode> operations() {
        ConformanceSession session =
                ConformanceRun.of(List.of(contract()), conformance()).open();
        Map<String, List<DynamicTest>> tests = new LinkedHashMap<>();
        for (ConformanceCase replayed : session.cases()) {
            tests.computeIfAbsent(replayed.operation().id(), ignored -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(replayed.name(), () -> verify(session.run(replayed))));
        }
        List<DynamicNode> nodes = new ArrayList<>();
        tests.forEach((operation, cases) -> nodes.add(DynamicContainer.dynamicContainer(operation, cases)));
        nodes.add(DynamicTest.dynamicTest("known deviations are still true", () -> {
            List<String> complaints = session.ledgerComplaints();
            if (!complaints.isEmpty()) {
                throw new AssertionError(String.join("\n", complaints));
            }
        }));
        return nodes.stream().onClose(session::close);
    }

    private static void verify(CaseReport report) {
        if (report.verdict() == Verdict.NOT_TESTABLE || report.verdict() == Verdict.SKIPPED_UNSAFE) {
            throw new TestAbortedException(report.reason());
        }
        if (report.verdict() == Verdict.BROKEN) {
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
