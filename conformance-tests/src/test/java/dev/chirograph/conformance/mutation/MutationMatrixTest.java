package dev.chirograph.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A provider that breaks its contract in one way is found out, and one that only varies what the contract leaves open is
 * not. The table of {@code docs/conformance.md} is that of {@code chirograph mutations}, and written to {@code
 * target/mutation-matrix.md} by this test.
 */
class MutationMatrixTest {
    private static MutationProof proof;

    @BeforeAll
    static void applyEveryMutation() throws IOException {
        proof = MutationProof.ofBundledContracts();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "mutation-matrix.md"), proof.table());
    }

    @Test
    void sixtyMutationsAreAppliedToTwentyOperationsOfTheFiveContracts() {
        assertThat(proof.breaks()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(proof.variations()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(proof.operations()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(proof.operations())
                .extracting(operation -> operation.substring(0, operation.indexOf('/')))
                .contains("lightlayer", "hostbill", "xsserver", "vpsnet", "limestone");
    }

    @Test
    void everyMutationHasAPlaceSomewhere() {
        assertThat(proof.breaks())
                .allSatisfy(
                        entry -> assertThat(entry.applied()).as(entry.name()).isPositive());
        assertThat(proof.variations())
                .allSatisfy(
                        entry -> assertThat(entry.applied()).as(entry.name()).isPositive());
    }

    @Test
    void everyBreakIsFoundByTheRightCheckAndNoVariationIs() {
        assertThat(proof.missed()).isEmpty();
    }

    @Test
    void theDocumentationShowsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "conformance.md"))).contains(proof.table());
    }
}
