package dev.chirograph.generator.emit;

import dev.chirograph.generator.source.CodeBlock;

/** How the generated tests find their contract. */
public sealed interface TestedContract {

    /** A contract that Chirograph brings along; {@code name} as {@code lightlayer}. */
    record Bundled(String name) implements TestedContract {}

    /** A file; {@code path} as seen from the folder where the tests run. */
    record File(String path) implements TestedContract {}

    /** Returns the arguments of the factory of the mock provider. */
    static CodeBlock expression(TestedContract contract) {
        return contract instanceof Bundled bundled
                ? CodeBlock.of("bundled($L)", SourceText.string(bundled.name()))
                : CodeBlock.of("of($T.of($L))", java.nio.file.Path.class, SourceText.string(((File) contract).path()));
    }
}
