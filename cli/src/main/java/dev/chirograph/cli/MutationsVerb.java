package dev.chirograph.cli;

import dev.chirograph.conformance.mutation.MutationProof;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mutations}: breaks true providers in one way at a time and prints what the suite found. */
@Command(
        name = "mutations",
        description =
                "Proves the conformance suite: breaks the mock providers of contracts in one way at a time, and prints "
                        + "which checks found it, as a table in Markdown.",
        footer = {
            "",
            "Of a contract of yours at most ten operations are changed. What it leaves open is not found: that shows "
                    + "how much it holds a provider to.",
            "",
            "Examples:",
            "  chirograph mutations > mutations.md",
            "  chirograph mutations openapi.yaml"
        })
final class MutationsVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "CONTRACT",
            description =
                    "Name of a bundled contract, a file, or - for standard input (default: the bundled contracts).")
    private List<String> contracts = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() {
        MutationProof proof = contracts.isEmpty()
                ? MutationProof.ofBundledContracts()
                : MutationProof.of(NamedContracts.read(
                        contracts, false, reading.reader(), spec.commandLine().getErr()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(proof.table());
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        proof.missed().forEach(missed -> err.println(DiagnosticPrinter.printable(missed)));
        err.println(proof.summary());
        return proof.holds() ? ExitCode.HOLDS : ExitCode.BROKEN;
    }
}
