package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractsVerbTest {

    @Test
    void eachBundledContractIsARowOfNumbers() {
        CommandLineRun run = CommandLineRun.of("contracts");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).first().asString().startsWith("NAME").contains("OPERATIONS", "INFERRED");
        assertThat(run.outLines()).anyMatch(line -> line.matches("lightlayer +73 +22 +41 +41 +14 +18 +LightLayer.*"));
        assertThat(run.outLines()).hasSize(1 + ContractArgument.bundledNames().size());
    }
}
