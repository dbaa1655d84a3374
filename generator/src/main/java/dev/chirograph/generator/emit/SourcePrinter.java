package dev.chirograph.generator.emit;

import dev.chirograph.generator.source.JavaFile;

/** Prints classes with the header that says where they come from. */
final class SourcePrinter {
    private final String header;

    SourcePrinter(String contract) {
        this.header = header(contract) + "\n// Source: ";
    }

    /** Returns the first line of every generated file. */
    static String header(String contract) {
        return "// Generated from " + SourceText.comment(fileName(contract)) + " by Chirograph. Do not edit.";
    }

    /** The folder a contract lies in depends on who generates; its name does not. */
    private static String fileName(String contract) {
        return contract.substring(Math.max(contract.lastIndexOf('/'), contract.lastIndexOf('\\')) + 1);
    }

    /** Returns the source of a class. */
    String print(ClassSpec spec) {
        return new JavaFile(spec.className().packageName(), spec.typeSpec())
                .print(header + SourceText.comment(spec.source()) + "\n");
    }
}
