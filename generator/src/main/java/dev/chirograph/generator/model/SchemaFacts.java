package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells in sentences what a schema says of a value beyond its type. */
final class SchemaFacts {
    private static final int LONGEST_VALUE = 120;

    /** With more, a value is hardly as short as that, and need not be written to see it. */
    private static final int MOST_VALUES = 24;

    private SchemaFacts() {}

    /** Returns the documentation of a use of {@code schema}. */
    static Documentation of(@Nullable String description, Schema schema, boolean deprecated) {
        return of(description, schema, Map.of(), deprecated);
    }

    /**
     * Returns the documentation of a use of {@code schema}.
     *
     * @param examples those of the use, which go before the schema's
     */
    static Documentation of(
            @Nullable String description, Schema schema, Map<String, Example> examples, boolean deprecated) {
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
        if (limits.uniqueItems() && schema.types().contains(Schema.Type.ARRAY)) {
            facts.add("No item comes twice.");
        }
        add(facts, "Minimum members", limits.minProperties());
        add(facts, "Maximum members", limits.maxProperties());
        String usual = sentence("Default", schema.defaultValue());
        if (usual != null) {
            facts.add(usual);
        }
        JsonNode example = "password".equals(schema.format()) ? null : example(examples, schema);
        return Documentation.of(description, facts, example, schema.externalDocs(), deprecated);
    }

    /** Returns the documentation of a type of its own, whose uses tell the rest. */
    static Documentation ofType(Schema schema, TypeName name) {
        return Documentation.of(
                text(schema, name.text()), List.of(), example(Map.of(), schema), schema.externalDocs(), false);
    }

    /** Returns the description of a schema, else its title where that says more than a name; null without either. */
    static @Nullable String text(Schema schema, String name) {
        String title = schema.description() == null ? schema.title() : null;
        return title == null || ends(name, title) ? schema.description() : title;
    }

    /** Returns whether a name ends with the letters and digits of a title, of which documents may have thousands. */
    private static boolean ends(String name, String title) {
        int inName = last(name, name.length());
        int inTitle = last(title, title.length());
        while (inTitle > 0 && inName > 0) {
            if (Character.toLowerCase(name.charAt(inName - 1)) != Character.toLowerCase(title.charAt(inTitle - 1))) {
                return false;
            }
            inName = last(name, inName - 1);
            inTitle = last(title, inTitle - 1);
        }
        return inTitle == 0;
    }

    /** Returns where the last letter or digit before a place ends; 0 when there is none. */
    private static int last(String text, int end) {
        int last = end;
        while (last > 0 && !Character.isLetterOrDigit(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static @Nullable JsonNode example(Map<String, Example> examples, Schema schema) {
        return Stream.concat(Example.values(examples), schema.examples().stream())
                .findFirst()
                .orElse(null);
    }

    private static void add(List<String> facts, String name, @Nullable JsonNode number) {
        add(facts, name, number == null ? null : number.asText());
    }

    private static void add(List<String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.add(name + ": " + value + ".");
        }
    }

    /** Returns a value in a sentence; null where there is none, or one that takes more than a sentence to show. */
    static @Nullable String sentence(String name, @Nullable JsonNode value) {
        if (value == null || !Documentation.isSmall(value, MOST_VALUES)) {
            return null;
        }
        String text = value.isContainerNode() ? JsonExample.compact(value) : value.asText();
        if (text.length() > LONGEST_VALUE || text.indexOf('\n') >= 0) {
            return null;
        }
        return name + ": " + (value.isTextual() || value.isContainerNode() ? code(text) : text) + ".";
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'') + "`";
    }
}
