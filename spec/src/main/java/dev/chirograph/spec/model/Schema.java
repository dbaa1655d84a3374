package dev.chirograph.spec.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema with OpenAPI 3.1 meaning (draft 2020-12); {@code nullable} and the like of 3.0 are already translated.
 *
 * <p>A schema tree is finite: recursion happens only through {@link #ref()}, which {@link Contract#resolve} follows.
 *
 * @param pointer where it stands in the bundled document; identifies the schema
 * @param ref pointer of the schema that {@code $ref} names, or null. Siblings of {@code $ref} are read as well and
 *     refine it
 * @param never whether it is the schema {@code false}, which fits nothing
 * @param types allowed types in the document's order; empty when any is allowed
 * @param format {@code format} as written, or null
 * @param title one line, or null
 * @param description Markdown, or null
 * @param deprecated whether callers should stop using it
 * @param readOnly whether only answers hold it
 * @param writeOnly whether only requests hold it
 * @param properties by name, in order
 * @param required names of the members that must be there; may name members that are not in {@code properties}
 * @param additionalProperties schema of further members; null when the document is silent (any are allowed)
 * @param patternProperties by pattern
 * @param items schema of elements (after {@code prefixItems}), or null
 * @param prefixItems schemas of the first elements of a tuple
 * @param allOf all must fit
 * @param oneOf one must fit
 * @param anyOf at least one must fit
 * @param not must not fit, or null
 * @param enumeration allowed values; empty when any is allowed
 * @param labels what the document calls values of {@code enumeration} and says of them; a value may have none
 * @param constant the only allowed value, or null; JSON null is a {@code NullNode}
 * @param defaultValue assumed by the receiver when absent, or null
 * @param examples sample values; the single one of OpenAPI 3.0 comes first
 * @param discriminator which branch a value belongs to, or null
 * @param limits numbers that bound a value
 * @param xml how it is written as XML, or null
 * @param javaName {@code x-java-name}, or null
 * @param envelope {@code x-envelope}: the only property, which the Java API unwraps; or null
 * @param nullValues {@code x-null-values}: wire words that mean nothing
 * @param externalDocs where more is said, or null
 * @param provenance {@code x-provenance}, or null
 * @param unsupported keywords that this version does not understand but the document uses, such as {@code $dynamicRef}
 */
public record Schema(
        String pointer,
        @Nullable String ref,
        boolean never,
        Set<Type> types,
        @Nullable String format,
        @Nullable String title,
        @Nullable String description,
        boolean deprecated,
        boolean readOnly,
        boolean writeOnly,
        Map<String, Schema> properties,
        Set<String> required,
        @Nullable Schema additionalProperties,
        Map<String, Schema> patternProperties,
        @Nullable Schema items,
        List<Schema> prefixItems,
        List<Schema> allOf,
        List<Schema> oneOf,
        List<Schema> anyOf,
        @Nullable Schema not,
        List<JsonNode> enumeration,
        Map<JsonNode, Label> labels,
        @Nullable JsonNode constant,
        @Nullable JsonNode defaultValue,
        List<JsonNode> examples,
        @Nullable Discriminator discriminator,
        Limits limits,
        @Nullable Xml xml,
        @Nullable String javaName,
        @Nullable String envelope,
        List<String> nullValues,
        @Nullable ExternalDocs externalDocs,
        @Nullable Provenance provenance,
        Set<String> unsupported) {

    /**
     * Returns a schema that every value fits.
     *
     * @param pointer where it is thought to stand
     */
    public static Schema any(String pointer) {
        return bare(pointer, false, Set.of());
    }

    /**
     * Returns a schema that says nothing but which types are allowed.
     *
     * @param pointer where it is thought to stand
     * @param never whether no value fits
     * @param types empty when every type is allowed
     */
    public static Schema bare(String pointer, boolean never, Set<Type> types) {
        return new Schema(
                pointer,
                null,
                never,
                types,
                null,
                null,
                null,
                false,
                false,
                false,
                Map.of(),
                Set.of(),
                null,
                Map.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Map.of(),
                null,
                null,
                List.of(),
                null,
                Limits.NONE,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Set.of());
    }

    /** The types of JSON Schema. */
    public enum Type {
        STRING,
        NUMBER,
        INTEGER,
        BOOLEAN,
        ARRAY,
        OBJECT,
        NULL;

        /** Returns the word of the document, such as {@code integer}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Returns whether a value is of this type; a number without a fraction is an integer however it is written. */
        public boolean holds(JsonNode value) {
            return switch (this) {
                case STRING -> value.isTextual();
                case NUMBER -> value.isNumber();
                case INTEGER ->
                    value.isNumber()
                            && (value.isIntegralNumber()
                                    || value.decimalValue().stripTrailingZeros().scale() <= 0);
                case BOOLEAN -> value.isBoolean();
                case ARRAY -> value.isArray();
                case OBJECT -> value.isObject();
                case NULL -> value.isNull();
            };
        }
    }

    /**
     * Which branch of a {@code oneOf} or {@code anyOf} a value belongs to (OpenAPI 3.1, Discriminator Object).
     *
     * @param propertyName member that tells
     * @param mapping word to pointer of the branch's schema; words that are not mapped name a component schema
     */
    public record Discriminator(String propertyName, Map<String, String> mapping) {}

    /**
     * What a document calls a value of an enumeration and says of it ({@code x-enum-varnames}, {@code
     * x-enum-descriptions} and the like).
     *
     * @param name as written, any text; or null
     * @param description Markdown, or null
     */
    public record Label(@Nullable String name, @Nullable String description) {}

    /**
     * Numbers that bound a value; null where the document is silent.
     *
     * @param pattern ECMA-262 regular expression
     */
    public record Limits(
            @Nullable JsonNode minimum,
            @Nullable JsonNode maximum,
            @Nullable JsonNode exclusiveMinimum,
            @Nullable JsonNode exclusiveMaximum,
            @Nullable JsonNode multipleOf,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable String pattern,
            @Nullable Integer minItems,
            @Nullable Integer maxItems,
            boolean uniqueItems,
            @Nullable Integer minProperties,
            @Nullable Integer maxProperties,
            @Nullable String contentEncoding,
            @Nullable String contentMediaType) {
        /** Nothing bounded. */
        public static final Limits NONE =
                new Limits(null, null, null, null, null, null, null, null, null, null, false, null, null, null, null);

        /** Returns whether a value is bounded. */
        @SuppressWarnings("ReferenceEquality") // what is not bounded is nearly always this one
        public boolean any() {
            return this != NONE && !equals(NONE);
        }
    }

    /**
     * How a value is written as XML (OpenAPI 3.1, XML Object).
     *
     * @param name element or attribute name, or null for the property's
     * @param namespace absolute IRI, or null
     * @param prefix of the name, or null
     * @param attribute whether a property is an attribute
     * @param wrapped whether an array has an element around its items
     */
    public record Xml(
            @Nullable String name,
            @Nullable String namespace,
            @Nullable String prefix,
            boolean attribute,
            boolean wrapped) {}

    /** Returns whether JSON null fits by the schema's own types (not through branches). */
    public boolean nullable() {
        return types.contains(Type.NULL);
    }
}
