package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Chooses the scalar type of a schema by type and format (OAS format registry). */
final class Scalars {
    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private Scalars() {}

    static ScalarType ofString(Schema schema) {
        if ("base64".equalsIgnoreCase(schema.limits().contentEncoding())) {
            return ScalarType.BASE64;
        }
        return switch (format(schema)) {
            case "date" -> ScalarType.DATE;
            case "date-time" -> ScalarType.DATE_TIME;
            case "uuid" -> ScalarType.UUID;
            case "uri" -> ScalarType.URI;
            case "byte" -> ScalarType.BASE64;
            case "decimal" -> ScalarType.DECIMAL_STRING;
            case "password" -> ScalarType.SECRET;
            default -> ScalarType.STRING;
        };
    }

    static ScalarType ofInteger(Schema schema) {
        if (beyondLong(schema.limits().maximum()) || format(schema).equals("uint64")) {
            return ScalarType.DECIMAL;
        }
        return switch (format(schema)) {
            case "int8", "uint8", "int16", "uint16", "int32" -> ScalarType.INTEGER;
            default -> ScalarType.LONG;
        };
    }

    static ScalarType ofNumber(Schema schema) {
        return switch (format(schema)) {
            // Few who write "float" mean that the digits end after the seventh.
            case "float", "double" -> ScalarType.DOUBLE;
            default -> ScalarType.DECIMAL;
        };
    }

    private static String format(Schema schema) {
        return schema.format() == null ? "" : schema.format();
    }

    private static boolean beyondLong(@Nullable JsonNode maximum) {
        return maximum != null && maximum.isNumber() && maximum.decimalValue().compareTo(LARGEST_LONG) > 0;
    }
}
