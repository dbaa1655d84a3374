package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chirograph.spec.model.Schema.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Makes numbers within the limits of a schema. */
final class SampleNumber {
    private SampleNumber() {}

    static JsonNode integer(Limits limits) {
        BigDecimal value = least(limits, BigDecimal.ONE).setScale(0, RoundingMode.CEILING);
        return JsonNodeFactory.instance.numberNode(value.toBigInteger());
    }

    static JsonNode number(Limits limits) {
        return DecimalNode.valueOf(least(limits, new BigDecimal("1.5")));
    }

    private static BigDecimal least(Limits limits, BigDecimal usual) {
        BigDecimal step = limits.multipleOf() == null ? BigDecimal.ONE : decimal(limits.multipleOf(), BigDecimal.ONE);
        BigDecimal value = usual;
        if (limits.minimum() != null && value.compareTo(decimal(limits.minimum(), value)) < 0) {
            value = decimal(limits.minimum(), value);
        }
        if (limits.exclusiveMinimum() != null && value.compareTo(decimal(limits.exclusiveMinimum(), value)) <= 0) {
            value = decimal(limits.exclusiveMinimum(), value).add(step);
        }
        if (limits.maximum() != null && value.compareTo(decimal(limits.maximum(), value)) > 0) {
            value = decimal(limits.maximum(), value);
        }
        if (limits.exclusiveMaximum() != null && value.compareTo(decimal(limits.exclusiveMaximum(), value)) >= 0) {
            value = decimal(limits.exclusiveMaximum(), value).subtract(step);
        }
        if (limits.multipleOf() != null && step.signum() > 0) {
            value = value.divide(step, 0, RoundingMode.CEILING).multiply(step);
        }
        return value;
    }

    private static BigDecimal decimal(@Nullable JsonNode node, BigDecimal otherwise) {
        return node != null && node.isNumber() ? node.decimalValue() : otherwise;
    }
}
