package dev.chirograph.generator.emit;

import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.spec.ContractReader;
import java.io.File;
import java.nio.file.Path;

/** How the generated tests find and read their contract. */
public sealed interface TestedContract {

    /** Returns how the contract is read; paths are as seen from the folder where the tests run. */
    ContractReader reader();

    /** A contract that Chirograph brings along; {@code name} as {@code lightlayer}. */
    record Bundled(String name, ContractReader reader) implements TestedContract {}

    /** A file; {@code path} as seen from the folder where the tests run. */
    record OfFile(String path, ContractReader reader) implements TestedContract {}

    /** Returns the call of the factory of the mock provider. */
    static CodeBlock expression(TestedContract contract) {
        CodeBlock reader = reader(contract.reader());
        return contract instanceof Bundled bundled
                ? CodeBlock.of("bundled($L$L)", SourceText.string(bundled.name()), reader)
                : CodeBlock.of("of($T.of($L)$L)", Path.class, SourceText.string(((OfFile) contract).path()), reader);
    }

    /** Returns the argument that says how to read; nothing where that is as usual. */
    private static CodeBlock reader(ContractReader reader) {
        CodeBlock.Builder steps = CodeBlock.builder();
        if (reader.root() != null) {
            steps.add("$Z.root($T.of($L))", Path.class, path(reader.root()));
        }
        reader.addresses().forEach(address -> steps.add("$Z.address($L)", SourceText.string(address)));
        reader.overlays().forEach(overlay -> steps.add("$Z.overlay($T.of($L))", Path.class, path(overlay)));
        CodeBlock all = steps.build();
        return all.isEmpty() ? all : CodeBlock.of(",$W$T.create()$L", ContractReader.class, all);
    }

    private static CodeBlock path(Path path) {
        return SourceText.string(path.toString().replace(File.separatorChar, '/'));
    }
}
