package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.ExternalDocs;
import dev.chirograph.spec.model.Provenance;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema that is being put together from others; {@link #build()} ends it. */
final class SchemaDraft {
    /** Parts of a composition that no value fits together; the later part holds then. */
    enum Contradiction {
        TYPES,
        VALUES;

        void complain(Diagnostics place) {
            switch (this) {
                case TYPES ->
                    place.warning("contradictory-types", "the parts of allOf allow no common type; the last one holds");
                case VALUES ->
                    place.warning(
                            "contradictory-values",
                            "the parts of allOf allow no common value (const, enum); the last one holds");
            }
        }
    }

    String pointer;
    Set<Schema.Type> types;

    /** What the parts leave nothing of, or null. */
    @Nullable
    Contradiction contradiction;

    @Nullable
    String javaName;

    final Map<String, Schema> properties;
    final Set<String> required;
    List<Schema> oneOf;
    List<Schema> anyOf;
    Schema.@Nullable Discriminator discriminator;
    private boolean never;
    private @Nullable String format;
    private @Nullable String title;
    private @Nullable String description;
    private boolean deprecated;
    private boolean readOnly;
    private boolean writeOnly;
    private @Nullable Schema additionalProperties;
    private final Map<String, Schema> patternProperties;
    private @Nullable Schema items;
    private List<Schema> prefixItems;
    private @Nullable Schema not;
    List<JsonNode> enumeration;
    final Map<JsonNode, Schema.Label> labels;
    private @Nullable JsonNode constant;
    private @Nullable JsonNode defaultValue;
    private List<JsonNode> examples;
    private Schema.Limits limits;
    private Schema.@Nullable Xml xml;
    private @Nullable String envelope;
    private List<String> nullValues;
    private @Nullable ExternalDocs externalDocs;
    private @Nullable Provenance provenance;
    private final Set<String> unsupported;

    /** Starts with everything that a schema says itself: neither its reference nor what it is composed of. */
    SchemaDraft(Schema schema) {
        this.pointer = schema.pointer();
        this.never = schema.never();
        this.types = schema.types();
        this.format = schema.format();
        this.title = schema.title();
        this.description = schema.description();
        this.deprecated = schema.deprecated();
        this.readOnly = schema.readOnly();
        this.writeOnly = schema.writeOnly();
        this.properties = new LinkedHashMap<>(schema.properties());
        this.required = new LinkedHashSet<>(schema.required());
        this.additionalProperties = schema.additionalProperties();
        this.patternProperties = new LinkedHashMap<>(schema.patternProperties());
        this.items = schema.items();
        this.prefixItems = schema.prefixItems();
        this.oneOf = schema.oneOf();
        this.anyOf = schema.anyOf();
        this.not = schema.not();
        this.enumeration = schema.enumeration();
        this.labels = new LinkedHashMap<>(schema.labels());
        this.constant = schema.constant();
        this.defaultValue = schema.defaultValue();
        this.examples = schema.examples();
        this.discriminator = schema.discriminator();
        this.limits = schema.limits();
        this.xml = schema.xml();
        this.javaName = schema.javaName();
        this.envelope = schema.envelope();
        this.nullValues = schema.nullValues();
        this.externalDocs = schema.externalDocs();
        this.provenance = schema.provenance();
        this.unsupported = new LinkedHashSet<>(schema.unsupported());
    }

    /**
     * Adds what a later part of the composition says; where both speak of one thing the later refines the earlier.
     *
     * @param whole pointer of the schema that is composed
     * @param combinations puts members together that both have
     */
    void refine(Schema later, String whole, Combinations combinations) {
        never |= later.never();
        refineTypes(later.types());
        format = later(format, later.format());
        if (later.pointer().startsWith(whole + "/")) {
            // What is written inside the whole speaks of it; what it refers to speaks of itself.
            description = later(description, later.description());
        }
        readOnly |= later.readOnly();
        writeOnly |= later.writeOnly();
        String members = Pointers.child(whole, "properties");
        later.properties()
                .forEach((name, schema) -> properties.merge(
                        name,
                        schema,
                        (earlier, refined) -> combinations.of(earlier, refined, whole, Pointers.child(members, name))));
        required.addAll(later.required());
        additionalProperties = later(additionalProperties, later.additionalProperties());
        patternProperties.putAll(later.patternProperties());
        items = items != null && later.items() != null
                ? combinations.of(items, later.items(), whole, Pointers.child(whole, "items"))
                : later(items, later.items());
        prefixItems = later(prefixItems, later.prefixItems());
        if (SchemaComposition.alternatives(later) > 0) {
            discriminator = later.discriminator();
        }
        oneOf = alternatives(oneOf, later.oneOf());
        anyOf = alternatives(anyOf, later.anyOf());
        not = later(not, later.not());
        refineValues(later);
        labels.putAll(later.labels());
        defaultValue = later(defaultValue, later.defaultValue());
        if (later.limits().any()) {
            limits = later.limits();
        }
        envelope = later(envelope, later.envelope());
        nullValues = later(nullValues, later.nullValues());
        unsupported.addAll(later.unsupported());
    }

    /** Takes the annotations, the name and the place of the schema that is composed. */
    void annotate(Schema whole) {
        pointer = whole.pointer();
        title = whole.title();
        description = later(description, whole.description());
        deprecated = whole.deprecated();
        examples = whole.examples();
        if (whole.discriminator() != null || (oneOf.isEmpty() && anyOf.isEmpty())) {
            // That of a part tells its alternatives apart, or its subtypes, of which this is one.
            discriminator = whole.discriminator();
        }
        xml = later(xml, whole.xml());
        javaName = whole.javaName();
        externalDocs = later(externalDocs, whole.externalDocs());
        provenance = whole.provenance();
        if (whole.nullable() && !types.isEmpty() && !types.contains(Schema.Type.NULL)) {
            // Strictly null would not fit then; authors who write both mean that it does.
            types = with(types, Schema.Type.NULL);
        }
    }

    private void refineTypes(Set<Schema.Type> later) {
        if (types.isEmpty() || later.isEmpty()) {
            types = types.isEmpty() ? later : types;
            return;
        }
        Set<Schema.Type> both = new LinkedHashSet<>();
        for (Schema.Type type : later) {
            if (types.contains(type) || (type == Schema.Type.INTEGER && types.contains(Schema.Type.NUMBER))) {
                both.add(type);
            } else if (type == Schema.Type.NUMBER && types.contains(Schema.Type.INTEGER)) {
                both.add(Schema.Type.INTEGER);
            }
        }
        if (both.isEmpty()) {
            contradiction = Contradiction.TYPES;
        }
        types = both.isEmpty() ? later : both;
    }

    /** A value must be among those of both; where none is, those of the later part hold. */
    private void refineValues(Schema later) {
        List<JsonNode> allowed = values(later.constant(), later.enumeration());
        List<JsonNode> before = values(constant, enumeration);
        if (allowed.isEmpty() || before.isEmpty()) {
            constant = later(constant, later.constant());
            enumeration = later(enumeration, later.enumeration());
            return;
        }
        List<JsonNode> both =
                allowed.stream().filter(new HashSet<>(before)::contains).toList();
        if (both.isEmpty()) {
            contradiction = Contradiction.VALUES;
            both = allowed;
        }
        constant = constant != null || later.constant() != null ? both.get(0) : null;
        enumeration = constant != null ? List.of() : both;
    }

    private static List<JsonNode> values(@Nullable JsonNode constant, List<JsonNode> enumeration) {
        return constant != null ? List.of(constant) : enumeration;
    }

    private static <T> @Nullable T later(@Nullable T earlier, @Nullable T later) {
        return later != null ? later : earlier;
    }

    private static <T> List<T> later(List<T> earlier, List<T> later) {
        return later.isEmpty() ? earlier : later;
    }

    /** Branches that only say which members must be there do not hide those that are types. */
    private static List<Schema> alternatives(List<Schema> earlier, List<Schema> later) {
        return earlier.isEmpty() || SchemaComposition.anyType(later) ? later(earlier, later) : earlier;
    }

    static Set<Schema.Type> with(Set<Schema.Type> types, Schema.Type type) {
        Set<Schema.Type> more = new LinkedHashSet<>(types);
        more.add(type);
        return more;
    }

    static Set<Schema.Type> without(Set<Schema.Type> types, Schema.Type type) {
        Set<Schema.Type> fewer = new LinkedHashSet<>(types);
        fewer.remove(type);
        return fewer;
    }

    Schema build() {
        return build(List.of());
    }

    /** Ends it as a schema that is composed once more. */
    Schema build(List<Schema> allOf) {
        return new Schema(
                pointer,
                null,
                never,
                types,
                format,
                title,
                description,
                deprecated,
                readOnly,
                writeOnly,
                properties,
                required,
                additionalProperties,
                patternProperties,
                items,
                prefixItems,
                allOf,
                oneOf,
                anyOf,
                not,
                enumeration,
                labels,
                constant,
                defaultValue,
                new ArrayList<>(examples),
                discriminator,
                limits,
                xml,
                javaName,
                envelope,
                nullValues,
                externalDocs,
                provenance,
                unsupported);
    }
}
