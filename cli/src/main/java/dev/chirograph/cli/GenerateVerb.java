package dev.chirograph.cli;

import dev.chirograph.generator.ClientGenerator;
import dev.chirograph.generator.GenerationResult;
import dev.chirograph.generator.GeneratorOptions;
import dev.chirograph.generator.output.Changes;
import dev.chirograph.generator.output.OutputException;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.DiagnosticExcerpt;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code generate}: writes the client of a contract, or checks that it is up to date. */
@Command(
        name = "generate",
        description =
                "Writes the Java client of a contract. Files of an earlier run that the contract no longer has are "
                        + "removed, foreign files are left alone, and a file that is as it should be is not touched.",
        footer = {
            "",
            "Examples:",
            "  chirograph generate lightlayer --package demo --output src/generated/java",
            "  chirograph generate openapi.yaml --package com.example.billing --output src/generated/java --check"
        })
final class GenerateVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTRACT", description = "Name of a bundled contract, a file, or - for standard input.")
    private String contract = "";

    @Option(
            names = "--package",
            required = true,
            paramLabel = "P",
            description = "Package of the client; models go to P.model.")
    private String packageName = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the sources; made when it is not there. Nothing is written outside.")
    private String output = "";

    @Option(
            names = "--tests",
            paramLabel = "DIR",
            description = "Folder for a JUnit test of every documented exchange; not that of the sources.")
    private @Nullable String tests;

    @Option(names = "--check", description = "Writes nothing; exits with 1 when the folders differ from the contract.")
    private boolean check;

    @Option(names = "--strict", description = "Warnings count as errors: nothing is written when there is one.")
    private boolean strict;

    @Option(
            names = "--all-warnings",
            description = "Shows every warning; otherwise, of one kind, the first "
                    + DiagnosticExcerpt.WARNINGS_OF_ONE_ID + ".")
    private boolean allWarnings;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() {
        ContractReader reader = reading.reader();
        GeneratorOptions options = options(reader);
        ContractReading read = ContractArgument.read(contract, reader);
        ClientGenerator generator = ClientGenerator.of(read.contract(), read.warnings(), options);
        GenerationResult result = run(generator);
        DiagnosticExcerpt warnings =
                allWarnings ? DiagnosticExcerpt.whole(result.warnings()) : DiagnosticExcerpt.of(result.warnings());
        DiagnosticPrinter.print(warnings, "--all-warnings", spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        print(result.sources(), output, out);
        if (tests != null) {
            print(result.tests(), tests, out);
        }
        out.flush();
        return check && !result.upToDate() ? ExitCode.BROKEN : ExitCode.HOLDS;
    }

    private GenerationResult run(ClientGenerator generator) {
        try {
            return check ? generator.check() : generator.generate();
        } catch (OutputException e) {
            throw new UsageException(DiagnosticPrinter.printable(String.valueOf(e.getMessage())));
        }
    }

    private GeneratorOptions options(ContractReader reader) {
        try {
            GeneratorOptions options = GeneratorOptions.of(packageName, outputFolder(output));
            if (strict) {
                options = options.asStrict();
            }
            return tests == null ? options : options.withTests(tests(tests).readBy(reader));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--package: " + DiagnosticPrinter.printable(String.valueOf(e.getMessage())) + ".");
        }
    }

    private GeneratorOptions.Tests tests(String folder) {
        if (contract.equals("-")) {
            throw new UsageException("--tests needs a contract that the tests can read again, not standard input.");
        }
        Path path = outputFolder(folder);
        if (path.toAbsolutePath()
                .normalize()
                .equals(Path.of(output).toAbsolutePath().normalize())) {
            throw new UsageException("--tests and --output are two folders.");
        }
        return BundledContracts.contains(contract)
                ? GeneratorOptions.Tests.ofBundled(path, contract)
                : GeneratorOptions.Tests.ofFile(path, contract);
    }

    private static Path outputFolder(String word) {
        Path folder = PathArgument.path(word);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("'" + word + "' is a file, not a folder.");
        }
        return folder;
    }

    private void print(Changes changes, String folder, PrintWriter out) {
        if (changes.none()) {
            out.println(folder + " is up to date: "
                    + DiagnosticPrinter.number(changes.unchanged().size(), "file"));
        } else {
            printDifferences(changes, folder, out);
        }
        if (!check) {
            changes.kept()
                    .forEach(path -> out.println(DiagnosticPrinter.printable(folder + "/" + path
                            + " is no longer generated, but somebody has changed it: it stays, and can be deleted")));
        }
    }

    private void printDifferences(Changes changes, String folder, PrintWriter out) {
        if (check) {
            changes.differences().forEach(difference -> out.println(folder + "/" + difference.message()));
        }
        out.println(folder + (check ? " is not up to date: " : ": ")
                + changes.written().size() + (check ? " to write, " : " written, ")
                + changes.unchanged().size() + " unchanged, "
                + changes.removed().size() + (check ? " to remove" : " removed"));
    }
}
