package dev.chirograph.conformance.junit;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.cases.NamedContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * A conformance suite as one JUnit class: a container for each operation and scenario, a test for each case and step.
 *
 * <pre>{@code
 * class LightLayerConformanceTest implements ConformanceSuite {
 *     public NamedContract contract() {
 *         return NamedContract.bundled("lightlayer");
 *     }
 *
 *     public ConformanceOptions conformance() {
 *         return ConformanceOptions.builder().build();
 *     }
 * }
 * }</pre>
 *
 * A case that breaks the contract fails; one that could not or may not be sent is aborted, with the reason. Tests may run in
 * parallel, and lead an IDE to the line of a contract that is a file.
 */
public interface ConformanceSuite {

    /** Returns the contract. */
    NamedContract contract();

    /** Returns the options; the embedded mock provider when they name no target. */
    ConformanceOptions conformance();

    /** Returns the tests. */
    @TestFactory
    default Stream<DynamicNode> operations() {
        return new SuiteTests(
                        ConformanceRun.of(List.of(contract()), conformance()).open())
                .nodes();
    }
}
