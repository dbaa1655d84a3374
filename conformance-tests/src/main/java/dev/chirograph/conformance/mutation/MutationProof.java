package dev.chirograph.conformance.mutation;

import dev.chirograph.conformance.cases.NamedContract;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The proof that the suite finds what it says it finds: every mutation of the providers of the bundled contracts is found by
 * the right check, and no harmless variation is.
 *
 * @param breaks ways to break the contract
 * @param variations ways to vary what the contract leaves open
 * @param operations that were mutated, each with its contract
 */
public record MutationProof(List<Entry> breaks, List<Entry> variations, Set<String> operations) {

    /** Copies the collections. */
    public MutationProof {
        breaks = List.copyOf(breaks);
        variations = List.copyOf(variations);
        operations = Set.copyOf(operations);
    }

    /**
     * One way to change an answer, and what became of it.
     *
     * @param name in a few words
     * @param applied on how many operations there is a place for it
     * @param missed the operations where it was not found by the right check, or, for a variation, where it was found; each
     *     with what was found instead
     * @param checks ids of the checks that found it, sorted
     */
    public record Entry(String name, int applied, List<String> missed, List<String> checks) {
        /** Copies the lists. */
        public Entry {
            missed = List.copyOf(missed);
            checks = List.copyOf(checks);
        }
    }

    /** Mutates the providers of the five bundled contracts; takes less than a minute. */
    public static MutationProof ofBundledContracts() {
        List<Entry> breaks = new ArrayList<>();
        List<Entry> variations = new ArrayList<>();
        Set<String> operations = new LinkedHashSet<>();
        List<Mutation> json = new ArrayList<>(FormMutations.all());
        json.addAll(ValueMutations.all());
        breaks.addAll(entries(jsonMatrix(json), operations));
        breaks.addAll(entries(xmlMatrix(XmlMutations.all()), operations));
        breaks.addAll(AccessMutations.apply());
        variations.addAll(entries(jsonMatrix(Variations.all()), operations));
        variations.addAll(entries(xmlMatrix(XmlMutations.variations()), operations));
        return new MutationProof(breaks, variations, operations);
    }

    private static MutationMatrix jsonMatrix(List<Mutation> mutations) {
        MutationMatrix matrix = new MutationMatrix(mutations);
        matrix.run(NamedContract.bundled("lightlayer"), 8);
        matrix.run(NamedContract.bundled("hostbill"), 5);
        matrix.run(NamedContract.bundled("xsserver"), 4);
        matrix.run(NamedContract.bundled("vpsnet"), 6);
        return matrix;
    }

    private static MutationMatrix xmlMatrix(List<Mutation> mutations) {
        MutationMatrix matrix = new MutationMatrix(mutations);
        matrix.run(NamedContract.bundled("limestone"), 10);
        return matrix;
    }

    private static List<Entry> entries(MutationMatrix matrix, Set<String> operations) {
        operations.addAll(matrix.operations());
        return matrix.rows().stream()
                .map(row ->
                        new Entry(row.mutation().name(), row.applied().size(), row.missed(), List.copyOf(row.found())))
                .toList();
    }

    /** Returns whether everything was found, and nothing else. */
    public boolean holds() {
        return missed().isEmpty();
    }

    /** Returns what was not found, and every false alarm. */
    public List<String> missed() {
        List<String> missed = new ArrayList<>();
        breaks.forEach(entry -> entry.missed().forEach(what -> missed.add("not found: " + entry.name() + ": " + what)));
        variations.forEach(
                entry -> entry.missed().forEach(what -> missed.add("false alarm: " + entry.name() + ": " + what)));
        return missed;
    }

    /** Returns two tables in Markdown, as {@code docs/conformance.md} shows them. */
    public String table() {
        return "| mutation | operations | found | by |\n|---|---:|---:|---|\n" + rows(breaks)
                + "\nHarmless variations, of which none may be found:\n\n"
                + "| variation | operations | false alarms |\n|---|---:|---:|\n" + variationRows();
    }

    private static String rows(List<Entry> entries) {
        StringBuilder rows = new StringBuilder();
        for (Entry entry : entries) {
            rows.append("| ").append(entry.name().replace("|", "\\|")).append(" | ");
            rows.append(entry.applied()).append(" | ");
            rows.append(entry.applied() - entry.missed().size()).append(" | ");
            rows.append(String.join(", ", entry.checks())).append(" |\n");
        }
        return rows.toString();
    }

    private String variationRows() {
        StringBuilder rows = new StringBuilder();
        for (Entry entry : variations) {
            rows.append("| ").append(entry.name().replace("|", "\\|")).append(" | ");
            rows.append(entry.applied()).append(" | ");
            rows.append(entry.missed().size()).append(" |\n");
        }
        return rows.toString();
    }
}
