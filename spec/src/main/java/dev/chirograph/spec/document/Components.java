package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives the parts that other files contribute their places among the shared parts of the document.
 *
 * <p>A name depends neither on who refers to a part nor on what was found first. Not thread-safe.
 */
final class Components {
    private static final Set<String> DEFINITIONS = Set.of("definitions", "$defs");

    private final PositionedObject root;
    private final boolean swagger;
    private final PartNames names;
    private final Nesting nesting;
    private final Map<String, Part> added = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Returns the shared parts of a document.
     *
     * @param entry its file, which the names of other files are relative to
     */
    Components(PositionedObject root, SourceFile entry, Nesting nesting) {
        this.root = root;
        this.swagger = root.has("swagger");
        this.names = new PartNames(entry);
        this.nesting = nesting;
    }

    /**
     * Makes the shared parts of the document that only refer to other files the place of what they refer to. Where
     * several refer to one, that of its own name is its place, else the first; the others go on referring to it.
     *
     * @return the references whose place is taken
     */
    List<Embedding> claim(Collection<Embedding> claims) {
        Map<Part, Embedding> winners = new LinkedHashMap<>();
        for (Embedding claim : claims) {
            if (!claim.part().placed()) {
                winners.merge(claim.part(), claim, (first, next) -> !named(first) && named(next) ? next : first);
            }
        }
        winners.values()
                .forEach(claim ->
                        claim.part().standIn(claim.parent(), claim.path().pointer()));
        return List.copyOf(winners.values());
    }

    private boolean named(Embedding claim) {
        return claim.path().token().equals(names.candidate(claim.part(), 1));
    }

    /**
     * Gives each part that has no place yet one: within the part around it, or among the shared parts.
     *
     * @param embeddings what may bring further shared parts into the document, whose names are taken
     */
    void settle(Collection<Part> parts, Collection<Embedding> embeddings) {
        List<Part> homeless = new ArrayList<>();
        for (Part part : parts) {
            Part around = part.placed() ? null : nesting.known(part);
            if (around != null && !isDefinition(part)) {
                part.standIn(around, part.pointer().substring(around.pointer().length()));
            }
            // The part around may itself stand below this one.
            if (!part.placed()) {
                homeless.add(part);
            }
        }
        homeless.sort(names.order().thenComparing(part -> part.slot().kind()));
        if (!homeless.isEmpty()) {
            Set<String> taken = taken(homeless, embeddings);
            homeless.forEach(part -> name(part, taken));
        }
    }

    /** Returns the pointers of the shared parts that the document has already. */
    private Set<String> taken(List<Part> homeless, Collection<Embedding> embeddings) {
        IdentityHashMap<JsonNode, JsonNode> embedded = new IdentityHashMap<>();
        embeddings.forEach(embedding ->
                embedded.put(embedding.reference().holder(), embedding.part().node()));
        Set<String> taken = new HashSet<>();
        for (Part part : homeless) {
            String home = Grammar.home(part.slot().kind(), swagger);
            List<JsonNode> folders = List.of(root);
            for (String step : home.split("/", -1)) {
                List<JsonNode> below = new ArrayList<>();
                folders.forEach(folder -> below.add(folder.path(step)));
                folders.forEach(folder -> below.add(embedded.getOrDefault(folder.path(step), folder.path("\0"))));
                folders = below;
            }
            folders.forEach(folder ->
                    folder.fieldNames().forEachRemaining(name -> taken.add(Pointers.child("#/" + home, name))));
        }
        return taken;
    }

    /** What a schema defines for others has a name of its own. */
    private static boolean isDefinition(Part part) {
        List<String> tokens = part.tokens();
        return part.slot().kind().equals(Grammar.SCHEMA)
                && tokens.size() > 1
                && DEFINITIONS.contains(tokens.get(tokens.size() - 2));
    }

    private void name(Part part, Set<String> taken) {
        String home = "#/" + Grammar.home(part.slot().kind(), swagger);
        int words = 1;
        String place = Pointers.child(home, names.candidate(part, words));
        while (isTaken(place, taken) && words < names.count(part)) {
            words++;
            place = Pointers.child(home, names.candidate(part, words));
        }
        String whole = place;
        while (isTaken(place, taken)) {
            place = whole + "_" + (numbers.merge(whole, 1, Integer::sum) + 1);
        }
        part.standAt(place);
        added.put(place, part);
    }

    private boolean isTaken(String place, Set<String> taken) {
        return taken.contains(place) || added.containsKey(place);
    }

    /** Returns the parts that have a name, by their places in the document. */
    Map<String, Part> added() {
        return added;
    }

    /** Brings a part to its place in the document. */
    void place(String pointer, JsonNode value) {
        PositionedObject home = root;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length - 1; i++) {
            home = member(home, steps[i]);
        }
        home.set(Pointers.lastToken(pointer), value);
    }

    private static PositionedObject member(PositionedObject parent, String name) {
        if (parent.get(name) instanceof PositionedObject member) {
            return member;
        }
        PositionedObject created = new PositionedObject(parent.place());
        parent.set(name, created);
        return created;
    }
}
