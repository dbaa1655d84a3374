package dev.chirograph.generator;

import dev.chirograph.spec.ContractReader;
import java.nio.file.Path;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a user decides about the output. Immutable.
 *
 * @param packageName package of the client; models go to {@code .model} below it
 * @param output folder of the sources
 * @param tests tests to generate as well, or null for none
 * @param strict whether a warning is an error
 */
public record GeneratorOptions(
        String packageName, Path output, @Nullable Tests tests, boolean strict) {
    private static final int LONGEST_PACKAGE = 200;

    /**
     * Checks the package.
     *
     * @throws IllegalArgumentException when it is no name of a package
     */
    public GeneratorOptions {
        if (!SourceVersion.isName(packageName)
                || packageName.length() > LONGEST_PACKAGE
                || !packageName.chars().allMatch(letter -> letter < 128)
                || Set.of(packageName.split("\\.")).contains("java")) {
            throw new IllegalArgumentException("\"" + packageName + "\" is no name of a Java package");
        }
    }

    /** Returns options for the sources alone, not strict. */
    public static GeneratorOptions of(String packageName, Path output) {
        return new GeneratorOptions(packageName, output, null, false);
    }

    /** Returns these options with tests. */
    public GeneratorOptions withTests(Tests wanted) {
        return new GeneratorOptions(packageName, output, wanted, strict);
    }

    /** Returns these options, strict. */
    public GeneratorOptions asStrict() {
        return new GeneratorOptions(packageName, output, tests, true);
    }

    /**
     * Tests of every documented exchange.
     *
     * @param output folder of the tests; not that of the sources
     * @param contract bundled name of the contract ({@code lightlayer}) when {@code bundled}, else its path as seen
     *     from the folder where the tests run
     * @param bundled whether Chirograph brings the contract along
     * @param reader how the tests read the contract; its paths, too, are as seen from the folder where the tests run
     */
    public record Tests(Path output, String contract, boolean bundled, ContractReader reader) {
        /** Returns tests of a contract that Chirograph brings along. */
        public static Tests ofBundled(Path output, String name) {
            return new Tests(output, name, true, ContractReader.create());
        }

        /** Returns tests of a contract in a file. */
        public static Tests ofFile(Path output, String path) {
            return new Tests(output, path, false, ContractReader.create());
        }

        /** Returns tests that read the contract with the overlays of a reader, and follow references as it does. */
        public Tests readBy(ContractReader other) {
            return new Tests(output, contract, bundled, other);
        }
    }
}
