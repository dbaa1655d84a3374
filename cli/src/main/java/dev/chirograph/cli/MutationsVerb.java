package dev.chirograph.cli;

import dev.chirograph.conformance.mutation.MutationProof;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mutations}: breaks true providers in one way at a time and prints what the suite found. */
@Command(
        name = "mutations",
        description =
                "Proves the conformance suite: breaks the mock providers of the bundled contracts in one way at a "
                        + "time, and prints which checks found it, as a table in Markdown.",
        footer = {"", "Example:", "  chirograph mutations > mutations.md"})
final class MutationsVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        MutationProof proof = MutationProof.ofBundledContracts();
        PrintWriter out = spec.commandLine().getOut();
        out.print(proof.table());
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        proof.missed().forEach(missed -> err.println(DiagnosticPrinter.printable(missed)));
        err.println(proof.breaks().size() + " ways to break a contract on "
                + proof.operations().size() + " operations, "
                + proof.variations().size() + " harmless variations, "
                + proof.missed().size() + " wrong.");
        return proof.holds() ? ExitCode.HOLDS : ExitCode.BROKEN;
    }
}
