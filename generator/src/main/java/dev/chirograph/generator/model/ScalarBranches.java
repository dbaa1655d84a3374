package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Alternatives that are all text, or all numbers: a union would only be in the way of its reader. */
final class ScalarBranches {
    private ScalarBranches() {}

    /** Returns the one scalar type that holds every branch without loss; null when there is none. */
    static @Nullable TypeRef merge(List<Schema> branches) {
        if (branches.stream().allMatch(branch -> is(branch, Schema.Type.STRING))) {
            return branches.stream().allMatch(ScalarBranches::closed) ? null : TypeRef.Scalar.STRING;
        }
        boolean numbers = branches.stream()
                .allMatch(branch ->
                        !closed(branch) && (is(branch, Schema.Type.INTEGER) || is(branch, Schema.Type.NUMBER)));
        if (!numbers) {
            return null;
        }
        boolean integers = branches.stream().allMatch(branch -> is(branch, Schema.Type.INTEGER));
        return new TypeRef.Scalar(integers ? ScalarType.LONG : ScalarType.DECIMAL);
    }

    /** Returns whether every branch lists the words that it allows. */
    static boolean allStringEnums(List<Schema> branches) {
        return branches.stream().allMatch(branch -> is(branch, Schema.Type.STRING) && closed(branch));
    }

    /** Returns the schema that allows the words of every branch. */
    static Schema mergeEnums(Schema schema, List<Schema> branches) {
        List<JsonNode> words = new ArrayList<>();
        for (Schema branch : branches) {
            if (branch.constant() != null) {
                words.add(branch.constant());
            }
            words.addAll(branch.enumeration());
        }
        SchemaDraft draft = new SchemaDraft(SchemaComposition.withoutAlternatives(schema));
        draft.enumeration = words;
        draft.types = Set.of(Schema.Type.STRING);
        return draft.build();
    }

    private static boolean closed(Schema branch) {
        return branch.constant() != null || !branch.enumeration().isEmpty();
    }

    private static boolean is(Schema branch, Schema.Type type) {
        Set<Schema.Type> types = SchemaDraft.without(branch.types(), Schema.Type.NULL);
        if (types.isEmpty() && type == Schema.Type.STRING && closed(branch)) {
            return (branch.constant() == null || branch.constant().isTextual())
                    && branch.enumeration().stream().allMatch(JsonNode::isTextual);
        }
        return types.equals(Set.of(type))
                && branch.oneOf().isEmpty()
                && branch.anyOf().isEmpty();
    }
}
