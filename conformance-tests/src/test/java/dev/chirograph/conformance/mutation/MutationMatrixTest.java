package dev.chirograph.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A provider that breaks its contract in one way is found out, and one that only varies what the contract leaves open is
 * not. The table of {@code docs/conformance.md} is written to {@code target/mutation-matrix.md} by this test.
 */
class MutationMatrixTest {
    private static MutationMatrix broken;
    private static MutationMatrix varied;

    @BeforeAll
    static void applyEveryMutation() throws IOException {
        List<Mutation> mutations = new ArrayList<>(FormMutations.all());
        mutations.addAll(ValueMutations.all());
        broken = matrix(mutations);
        varied = matrix(Variations.all());
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target", "mutation-matrix.md"),
                broken.table() + "\nHarmless variations, of which none may be found:\n\n" + varied.table());
    }

    private static MutationMatrix matrix(List<Mutation> mutations) {
        MutationMatrix matrix = new MutationMatrix(mutations);
        matrix.run("lightlayer", 8);
        matrix.run("hostbill", 5);
        matrix.run("xsserver", 4);
        matrix.run("vpsnet", 6);
        return matrix;
    }

    @Test
    void sixtyMutationsAreAppliedToTwentyOperations() {
        assertThat(broken.rows()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(varied.rows()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(broken.operations()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void everyMutationHasAPlaceSomewhere() {
        assertThat(broken.rows())
                .filteredOn(row -> row.applied().isEmpty())
                .extracting(row -> row.mutation().name())
                .isEmpty();
        assertThat(varied.rows())
                .filteredOn(row -> row.applied().isEmpty())
                .extracting(row -> row.mutation().name())
                .isEmpty();
    }

    @Test
    void everyBreakIsFoundByTheRightCheck() {
        assertThat(broken.rows())
                .filteredOn(row -> !row.missed().isEmpty())
                .extracting(row -> row.mutation().name() + ": " + row.missed())
                .isEmpty();
    }

    @Test
    void noVariationRaisesAnAlarm() {
        assertThat(varied.rows())
                .filteredOn(row -> !row.missed().isEmpty())
                .extracting(row -> row.mutation().name() + ": " + row.missed())
                .isEmpty();
    }
}
