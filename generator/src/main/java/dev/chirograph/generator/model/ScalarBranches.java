package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Alternatives that are all text, or all numbers: a union would only be in the way of its reader. */
final class ScalarBranches {
    private static final int LONGEST_TITLE = 40;

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

    /** Returns whether every branch lists the scalar values that it allows. */
    static boolean allEnums(List<Schema> branches) {
        return branches.stream()
                .allMatch(branch -> closed(branch)
                        && (branch.constant() == null || branch.constant().isValueNode())
                        && branch.enumeration().stream().allMatch(JsonNode::isValueNode));
    }

    /** Returns the schema that allows the values of every branch. */
    static Schema mergeEnums(Schema schema, List<Schema> branches) {
        Set<JsonNode> values = new LinkedHashSet<>();
        SchemaDraft draft = new SchemaDraft(SchemaComposition.withoutAlternatives(schema));
        for (Schema branch : branches) {
            List<JsonNode> ofBranch = branch.constant() != null ? List.of(branch.constant()) : branch.enumeration();
            values.addAll(ofBranch);
            branch.labels().forEach(draft.labels::putIfAbsent);
            if (ofBranch.size() == 1) {
                draft.labels.putIfAbsent(ofBranch.get(0), label(ofBranch.get(0), branch));
            }
        }
        draft.enumeration = List.copyOf(values);
        draft.types = branches.stream().allMatch(branch -> is(branch, Schema.Type.STRING))
                ? Set.of(Schema.Type.STRING)
                : Set.of();
        return draft.build();
    }

    /** A text names itself; of a number the title says what it means (OpenAPI 3.1, 4.8.24, "Annotated Enumerations"). */
    private static Schema.Label label(JsonNode value, Schema branch) {
        String title = branch.title();
        boolean names = title != null && !title.isBlank() && title.length() <= LONGEST_TITLE && !value.isTextual();
        return new Schema.Label(
                names ? title : null, SchemaFacts.text(branch, names ? String.valueOf(title) : value.asText()));
    }

    /** Returns whether a branch may be merged with others: text, a number, or one of listed values. */
    static boolean isScalar(Schema branch) {
        return closed(branch)
                || is(branch, Schema.Type.STRING)
                || is(branch, Schema.Type.INTEGER)
                || is(branch, Schema.Type.NUMBER);
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
