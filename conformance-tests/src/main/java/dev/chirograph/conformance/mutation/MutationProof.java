package dev.chirograph.conformance.mutation;

import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.mutation.MutationMatrix.Subject;
import dev.chirograph.spec.model.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The proof that the suite finds what it says it finds: every mutation of the providers of some contracts is found by the
 * right check, and no harmless variation is.
 *
 * @param breaks ways to break the contract
 * @param variations ways to vary what the contract leaves open
 * @param operations that were mutated, each with its contract
 */
public record MutationProof(List<Entry> breaks, List<Entry> variations, Set<String> operations) {
    private static final int MOST_OPERATIONS = 10;

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
        List<Subject> subjects = List.of(
                documented("lightlayer", 8),
                documented("hostbill", 5),
                documented("xsserver", 4),
                documented("vpsnet", 6),
                documented("limestone", 10));
        return of(subjects, AccessMutations.ofBundledContracts());
    }

    private static Subject documented(String name, int most) {
        return new Subject(NamedContract.bundled(name), Set.of(CaseKind.DOCUMENTED), most);
    }

    /**
     * Mutates the providers of contracts, of each at most ten operations; those that document an answer come first. Where a
     * contract leaves open what a mutation changes, it is not found: that says how much the contract holds a provider to.
     * What none of the answers has a place for is left out.
     */
    public static MutationProof of(List<NamedContract> contracts) {
        MutationProof whole = of(
                contracts.stream()
                        .map(contract ->
                                new Subject(contract, Set.of(CaseKind.DOCUMENTED, CaseKind.GENERATED), MOST_OPERATIONS))
                        .toList(),
                AccessMutations.of(contracts));
        return new MutationProof(applied(whole.breaks), applied(whole.variations), whole.operations);
    }

    private static List<Entry> applied(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.applied() > 0).toList();
    }

    private static MutationProof of(List<Subject> subjects, List<Entry> access) {
        Set<String> operations = new LinkedHashSet<>();
        List<Mutation> json = new ArrayList<>(FormMutations.all());
        json.addAll(KeyMutations.all());
        json.addAll(TypeMutations.all());
        json.addAll(ValueMutations.all());
        List<Entry> breaks = new ArrayList<>();
        breaks.addAll(entries(subjects, json, MediaType::json, operations));
        breaks.addAll(entries(subjects, XmlMutations.all(), MediaType::xml, operations));
        breaks.addAll(access);
        List<Entry> variations = new ArrayList<>();
        variations.addAll(entries(subjects, Variations.all(), MediaType::json, operations));
        variations.addAll(entries(subjects, XmlMutations.variations(), MediaType::xml, operations));
        return new MutationProof(breaks, variations, operations);
    }

    private static List<Entry> entries(
            List<Subject> subjects, List<Mutation> mutations, Predicate<MediaType> form, Set<String> operations) {
        MutationMatrix matrix = new MutationMatrix(mutations);
        subjects.forEach(subject -> matrix.run(subject, form));
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
        List<String> missed = new ArrayList<>(missed("not found: ", breaks));
        missed.addAll(missed("false alarm: ", variations));
        return missed;
    }

    private static List<String> missed(String what, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.missed().stream().map(missed -> what + entry.name() + ": " + missed))
                .toList();
    }

    /** Returns how much was mutated and what came of it, in one line. */
    public String summary() {
        return breaks.size() + " ways to break a contract on " + operations.size() + " operations, "
                + missed("", breaks).size() + " times not found; " + variations.size() + " harmless variations, "
                + missed("", variations).size() + " false alarms.";
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
