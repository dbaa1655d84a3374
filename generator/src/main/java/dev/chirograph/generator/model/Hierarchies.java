package dev.chirograph.generator.model;

import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows which components are kinds of which ({@code allOf}), and by which property they are told apart. */
final class Hierarchies {
    private final Contract contract;
    private final TypeBuilder types;
    private final Map<String, List<Schema>> subtypes = new LinkedHashMap<>();

    private @Nullable List<Family> families;

    /**
     * A base with its kinds.
     *
     * @param kinds pointers of the components
     */
    private record Family(Schema.Discriminator discriminator, Set<String> kinds) {}

    Hierarchies(Contract contract, TypeBuilder types) {
        this.contract = contract;
        this.types = types;
        for (Schema component : contract.schemas().values()) {
            for (Schema part : component.allOf()) {
                if (part.ref() != null) {
                    subtypes.computeIfAbsent(part.ref(), base -> new ArrayList<>())
                            .add(component);
                }
            }
        }
    }

    /** Returns whether a component is put together from this schema. */
    boolean isBase(Schema schema) {
        return subtypes.containsKey(schema.pointer());
    }

    /** Returns the kinds of a base at any depth, but for those that another property tells as kinds of a kind. */
    List<Schema> kinds(Schema base, String property) {
        Map<String, Schema> found = new LinkedHashMap<>();
        collect(base.pointer(), property, found);
        found.remove(base.pointer());
        return List.copyOf(found.values());
    }

    /** Returns the kinds of a kind that another property tells apart; none where the same one does. */
    List<Schema> kindsOfItsOwn(Schema kind, String property) {
        return isBaseByAnother(kind, property) ? kinds(kind, property) : List.of();
    }

    private void collect(String base, String property, Map<String, Schema> found) {
        for (Schema subtype : subtypes.getOrDefault(base, List.of())) {
            if (found.putIfAbsent(subtype.pointer(), subtype) == null && !isBaseByAnother(subtype, property)) {
                collect(subtype.pointer(), property, found);
            }
        }
    }

    private boolean isBaseByAnother(Schema kind, String property) {
        Schema.Discriminator own = types.flatten(kind).discriminator();
        return own != null && !own.propertyName().equals(property) && isBase(kind);
    }

    /** Returns the discriminator of the base whose kinds all branches are; null when there is none. */
    Schema.@Nullable Discriminator ofKinds(List<Alternative> branches) {
        Set<String> targets = branches.stream().map(Alternative::target).collect(Collectors.toSet());
        if (families == null) {
            families = families();
        }
        return families.stream()
                .filter(family -> family.kinds().containsAll(targets))
                .map(Family::discriminator)
                .findFirst()
                .orElse(null);
    }

    private List<Family> families() {
        List<Family> found = new ArrayList<>();
        for (String pointer : subtypes.keySet()) {
            Schema base = contract.schemasByPointer().get(pointer);
            if (base == null) {
                continue;
            }
            Schema.Discriminator discriminator = types.flatten(base).discriminator();
            if (discriminator != null) {
                Set<String> kinds = kinds(base, discriminator.propertyName()).stream()
                        .map(Schema::pointer)
                        .collect(Collectors.toSet());
                found.add(new Family(discriminator, kinds));
            }
        }
        return found;
    }
}
