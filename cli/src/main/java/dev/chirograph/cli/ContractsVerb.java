package dev.chirograph.cli;

import dev.chirograph.spec.BundledContract;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.model.Contract;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code contracts}: a table of the bundled contracts and of what their documents show. */
@Command(
        name = "contracts",
        description = "Lists the bundled contracts: how many operations they have, how many examples their documents "
                + "show, and how sure the answers are.",
        footer = {
            "",
            "An answer is documented when the provider's document shows it, confirmed when an independent source does, "
                    + "inferred when it was concluded.",
            "",
            "Example:",
            "  chirograph contracts"
        })
final class ContractsVerb implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        TextTable table = new TextTable()
                .row(List.of(
                        "NAME", "OPERATIONS", "REQUESTS", "RESPONSES", "DOCUMENTED", "CONFIRMED", "INFERRED", "TITLE"));
        for (BundledContract bundled : BundledContracts.list()) {
            Contract contract = BundledContracts.read(bundled.name()).contract();
            ContractCount count = ContractCount.of(contract);
            table.row(List.of(
                    bundled.name(),
                    String.valueOf(count.operations()),
                    String.valueOf(count.requestExamples()),
                    String.valueOf(count.responseExamples()),
                    String.valueOf(count.documented()),
                    String.valueOf(count.confirmed()),
                    String.valueOf(count.inferred()),
                    bundled.title()));
        }
        table.lines().forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
    }
}
