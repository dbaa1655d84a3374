package dev.chirograph.generator;

import dev.chirograph.generator.output.Changes;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a run wrote, or what it would have to write.
 *
 * @param sources changes of the folder of the sources
 * @param tests changes of the folder of the tests; none when no tests were asked for
 * @param warnings what is doubtful in the contract or unsupported
 */
public record GenerationResult(Changes sources, Changes tests, List<Diagnostic> warnings) {

    /** Returns whether both folders were already as they should be. */
    public boolean upToDate() {
        return sources.none() && tests.none();
    }
}
