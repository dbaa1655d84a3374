package dev.chirograph.generator.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes unions out of themselves. A union that is one of its own branches, directly or by way of others, allows what
 * the other branches allow and nothing more; reading it would never end.
 */
final class UnionRings {
    private final Map<String, TypeDecl> declared;

    private UnionRings(Map<String, TypeDecl> declared) {
        this.declared = declared;
    }

    /**
     * Gives each union of a ring the branches of all of them, without the unions of the ring.
     *
     * @param declared the classes by id, all of them; changed
     */
    static void dissolve(Map<String, TypeDecl> declared) {
        Map<String, TypeDecl> changed = new LinkedHashMap<>();
        UnionRings rings = new UnionRings(declared);
        declared.forEach((id, type) -> {
            if (type instanceof UnionDecl union && rings.reachable(id).contains(id)) {
                changed.put(id, rings.dissolved(union));
            }
        });
        declared.putAll(changed);
    }

    private UnionDecl dissolved(UnionDecl union) {
        Set<String> ring = new LinkedHashSet<>(Set.of(union.id()));
        for (String other : reachable(union.id())) {
            if (reachable(other).contains(union.id())) {
                ring.add(other);
            }
        }
        Map<TypeRef, Set<String>> words = new LinkedHashMap<>();
        for (String id : ring) {
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

    /** Returns the unions that are branches of a union, or of a branch of it. */
    private Set<String> reachable(String id) {
        Set<String> found = new LinkedHashSet<>();
        collect(id, found);
        return found;
    }

    private void collect(String id, Set<String> found) {
        if (!(declared.get(id) instanceof UnionDecl union)) {
            return;
        }
        for (UnionDecl.Branch branch : union.branches()) {
            if (branch.type() instanceof TypeRef.Declared type
                    && declared.get(type.id()) instanceof UnionDecl
                    && found.add(type.id())) {
                collect(type.id(), found);
            }
        }
    }
}
