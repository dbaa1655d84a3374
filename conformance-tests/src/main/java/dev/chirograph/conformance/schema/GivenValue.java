package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Defaults and examples that break their own schema, as converters of documents make them: nothing that could be sent. */
final class GivenValue {
    private GivenValue() {}

    /** Returns whether a value has a type, an enumerated word and a format that the schema itself, without its parts, allows. */
    static boolean plausible(Schema schema, JsonNode value) {
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
