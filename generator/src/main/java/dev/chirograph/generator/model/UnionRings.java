package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes unions out of themselves. A union that is one of its own branches, directly or by way of others, allows what
 * the other branches allow and nothing more; reading it would never end.
 *
 * <p>Two walks without recursion find the rings (Kosaraju), in time that is linear in the number of branches.
 */
final class UnionRings {
    /** Each union of a ring gets the branches of all: without a bound, a small document would give a huge client. */
    private static final int MOST_UNIONS = 16;

    private final Map<String, TypeDecl> declared;

    /** For each union the unions that are its branches. */
    private final Map<String, List<String>> inside = new LinkedHashMap<>();

    private UnionRings(Map<String, TypeDecl> declared) {
        this.declared = declared;
        declared.forEach((id, type) -> {
            if (type instanceof UnionDecl union) {
                inside.put(id, unionsIn(union));
            }
        });
    }

    private List<String> unionsIn(UnionDecl union) {
        List<String> found = new ArrayList<>();
        for (UnionDecl.Branch branch : union.branches()) {
            if (branch.type() instanceof TypeRef.Declared type && declared.get(type.id()) instanceof UnionDecl) {
                found.add(type.id());
            }
        }
        return found;
    }

    /**
     * Gives each union of a ring the branches of all of them, without the unions of the ring.
     *
     * @param declared the classes by id, all of them; changed
     */
    static void dissolve(Map<String, TypeDecl> declared, Diagnostics diagnostics) {
        UnionRings rings = new UnionRings(declared);
        Map<String, TypeDecl> changed = new LinkedHashMap<>();
        for (Set<String> ring : rings.find()) {
            if (ring.size() > MOST_UNIONS) {
                rings.warn(ring, diagnostics);
            }
            for (String id : ring) {
                if (declared.get(id) instanceof UnionDecl union) {
                    changed.put(id, rings.dissolved(union, ring));
                }
            }
        }
        declared.putAll(changed);
    }

    private List<Set<String>> find() {
        Map<String, List<String>> around = new HashMap<>();
        inside.forEach((id, unions) -> unions.forEach(union ->
                around.computeIfAbsent(union, first -> new ArrayList<>()).add(id)));
        List<String> finished = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        inside.keySet().forEach(id -> finished.addAll(walk(id, inside, seen)));
        List<Set<String>> rings = new ArrayList<>();
        Set<String> assigned = new HashSet<>();
        for (int index = finished.size() - 1; index >= 0; index--) {
            Set<String> ring = new LinkedHashSet<>(walk(finished.get(index), around, assigned));
            boolean ofItself = ring.size() == 1
                    && inside.getOrDefault(finished.get(index), List.of()).contains(finished.get(index));
            if (ring.size() > 1 || ofItself) {
                rings.add(ring);
            }
        }
        return rings;
    }

    /** Returns what can be reached and was not seen before, in the order in which the walk leaves it. */
    private static List<String> walk(String start, Map<String, List<String>> next, Set<String> seen) {
        List<String> left = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>(List.of(start));
        Set<String> entered = new HashSet<>();
        while (!path.isEmpty()) {
            String id = path.element();
            if (seen.add(id)) {
                entered.add(id);
                next.getOrDefault(id, List.of()).stream()
                        .filter(other -> !seen.contains(other))
                        .forEach(path::push);
            } else {
                path.pop();
                if (entered.remove(id)) {
                    left.add(id);
                }
            }
        }
        return left;
    }

    private void warn(Set<String> ring, Diagnostics diagnostics) {
        if (declared.get(ring.iterator().next()) instanceof UnionDecl union) {
            diagnostics
                    .at(union.pointer())
                    .warning(
                            "reference-ring",
                            ring.size() + " schemas are alternatives of each other; each has those of " + MOST_UNIONS
                                    + " of them, and keeps other JSON as it comes");
        }
    }

    private UnionDecl dissolved(UnionDecl union, Set<String> ring) {
        Map<TypeRef, Set<String>> words = new LinkedHashMap<>();
        for (String id : from(union.id(), ring)) {
            if (declared.get(id) instanceof UnionDecl member) {
                for (UnionDecl.Branch branch : member.branches()) {
                    if (!(branch.type() instanceof TypeRef.Declared type && ring.contains(type.id()))) {
                        words.computeIfAbsent(branch.type(), first -> new LinkedHashSet<>())
                                .addAll(branch.words());
                    }
                }
            }
        }
        List<UnionDecl.Branch> branches = words.entrySet().stream()
                .map(entry -> new UnionDecl.Branch(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        return new UnionDecl(
                union.id(), union.pointer(), union.name(), union.documentation(), union.discriminator(), branches);
    }

    /** Returns the first unions of a ring, in the order in which they are met from one of them. */
    private Set<String> from(String start, Set<String> ring) {
        Set<String> met = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty() && met.size() < MOST_UNIONS) {
            String id = waiting.pop();
            if (ring.contains(id) && met.add(id)) {
                List<String> unions = inside.getOrDefault(id, List.of());
                for (int index = unions.size() - 1; index >= 0; index--) {
                    waiting.push(unions.get(index));
                }
            }
        }
        return met;
    }
}
