package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that a contract itself gives for its schemas: {@code const}, {@code default}, {@code examples} and the words
 * of {@code enum}. What breaks its own schema is left out: it is nothing that could be sent. Thread-safe.
 */
final class GivenValues {
    private final Contract contract;
    private final SchemaValidator validator;
    private final Map<String, Optional<JsonNode>> known = new ConcurrentHashMap<>();

    GivenValues(Contract contract, SchemaValidator validator) {
        this.contract = contract;
        this.validator = validator;
    }

    /** Returns the first value that a schema gives and that fits it. */
    Optional<JsonNode> of(Schema schema) {
        if (schema.constant() != null) {
            return Optional.of(schema.constant());
        }
        if (schema.defaultValue() == null
                && schema.examples().isEmpty()
                && schema.enumeration().isEmpty()) {
            return Optional.empty();
        }
        return known.computeIfAbsent(schema.pointer(), pointer -> first(schema));
    }

    private Optional<JsonNode> first(Schema schema) {
        Stream<JsonNode> usual = Stream.ofNullable(schema.defaultValue()).filter(value -> !value.isNull());
        return Stream.concat(usual, Stream.concat(schema.examples().stream(), schema.enumeration().stream()))
                .filter(value -> fits(schema, value))
                .findFirst()
                .or(() -> schema.enumeration().stream().findFirst());
    }

    /** Returns whether a value fits a schema of the contract. */
    boolean fits(Schema schema, JsonNode value) {
        if (!plausible(contract.resolve(schema), value)) {
            return false;
        }
        return !written(schema) || validator.validate(schema, value).stream().allMatch(SchemaFault::ambiguous);
    }

    /** Returns whether the document has the schema itself, which the contract may also conclude from other things. */
    boolean written(Schema schema) {
        return !contract.document().at(schema.pointer().substring(1)).isMissingNode();
    }

    /** Returns whether a value has a type, an enumerated word and a format that the schema itself, without its parts, allows. */
    private static boolean plausible(Schema schema, JsonNode value) {
        boolean word = schema.enumeration().isEmpty() || schema.enumeration().contains(value);
        boolean typed = schema.types().isEmpty() || schema.types().stream().anyMatch(type -> type.holds(value));
        return word && typed && (!value.isTextual() || formatted(schema.format(), value.textValue()));
    }

    private static boolean formatted(@Nullable String format, String text) {
        try {
            switch (format == null ? "" : format) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> OffsetDateTime.parse(text);
                case "uuid" -> UUID.fromString(text);
                default -> {
                    return true;
                }
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
