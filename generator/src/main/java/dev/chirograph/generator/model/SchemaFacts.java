package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells in sentences what a schema says of a value beyond its type. */
final class SchemaFacts {
    private static final int LONGEST_VALUE = 120;

    private SchemaFacts() {}

    /** Returns the documentation of a use of {@code schema}. */
    static Documentation of(@Nullable String description, Schema schema, boolean deprecated) {
        List<String> facts = new ArrayList<>();
        if (!schema.nullValues().isEmpty()) {
            List<String> words =
                    schema.nullValues().stream().map(SchemaFacts::code).toList();
            facts.add("Null for " + String.join(", ", words) + ".");
        }
        if (schema.readOnly()) {
            facts.add("Read-only: answers hold it, requests need not.");
        }
        if (schema.writeOnly()) {
            facts.add("Write-only: requests hold it, answers do not.");
        }
        Schema.Limits limits = schema.limits();
        add(facts, "Minimum", limits.minimum());
        add(facts, "Maximum", limits.maximum());
        add(facts, "Greater than", limits.exclusiveMinimum());
        add(facts, "Less than", limits.exclusiveMaximum());
        add(facts, "Multiple of", limits.multipleOf());
        add(facts, "Minimum length", limits.minLength());
        add(facts, "Maximum length", limits.maxLength());
        if (limits.pattern() != null && limits.pattern().length() <= LONGEST_VALUE) {
            facts.add("Pattern: " + code(limits.pattern()) + ".");
        }
        add(facts, "Minimum items", limits.minItems());
        add(facts, "Maximum items", limits.maxItems());
        addValue(facts, "Default", schema.defaultValue());
        if (!schema.examples().isEmpty()
                && !schema.examples().get(0).isContainerNode()
                && !"password".equals(schema.format())) {
            addValue(facts, "Example", schema.examples().get(0));
        }
        return new Documentation(description, facts, deprecated);
    }

    private static void add(List<String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.add(name + ": " + value + ".");
        }
    }

    private static void addValue(List<String> facts, String name, @Nullable JsonNode value) {
        if (value == null) {
            return;
        }
        String text = value.isContainerNode() ? value.toString() : value.asText();
        if (text.length() <= LONGEST_VALUE) {
            facts.add(name + ": " + (value.isTextual() || value.isContainerNode() ? code(text) : text) + ".");
        }
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'') + "`";
    }
}
