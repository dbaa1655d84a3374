package dev.chirograph.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.cases.BoundaryValue.Kind;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.Schema;
import dev.chirograph.spec.model.Schema.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the values at the limits of one place in a request: both sides of each limit that the schema states. */
final class BoundaryValues {
    private static final int MOST_WORDS = 100;
    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_ITEMS = 100;

    private final @Nullable JsonNode present;
    private final List<BoundaryValue> values = new ArrayList<>();

    private BoundaryValues(@Nullable JsonNode present) {
        this.present = present;
    }

    /**
     * Returns the values, some of which another rule of the schema may forbid or allow: the caller validates them.
     *
     * @param present the value that should succeed, or null when the place stays empty
     * @param json whether null and empty lists can be written there
     */
    static List<BoundaryValue> of(SchemaView view, @Nullable JsonNode present, boolean required, boolean json) {
        BoundaryValues found = new BoundaryValues(present);
        if (present != null) {
            found.values.add(BoundaryValue.absent(!required));
        }
        for (Schema statement : view.statements()) {
            found.words(statement);
            found.numbers(statement);
            found.texts(statement);
            if (json) {
                found.lists(statement);
            }
        }
        if (json && view.types().contains(Schema.Type.NULL)) {
            found.add(Kind.LIMIT, "null", NullNode.getInstance(), true, "is null");
        }
        return found.values;
    }

    private void words(Schema schema) {
        schema.enumeration().stream()
                .filter(word -> word.isValueNode() && word.asText().length() <= LONGEST_WORD)
                .limit(MOST_WORDS)
                .forEach(word -> add(Kind.WORD, "is-" + word.asText(), word, true, "is " + Json.write(word)));
        if (!schema.enumeration().isEmpty() && schema.types().contains(Schema.Type.STRING)) {
            JsonNode unknown = TextNode.valueOf("no-such-word");
            add(Kind.LIMIT, "unknown-word", unknown, false, "is a word that the enumeration does not have");
        }
        if (schema.types().contains(Schema.Type.BOOLEAN) && schema.enumeration().isEmpty()) {
            add(Kind.WORD, "is-true", BooleanNode.TRUE, true, "is true");
            add(Kind.WORD, "is-false", BooleanNode.FALSE, true, "is false");
        }
    }

    private void numbers(Schema schema) {
        Limits limits = schema.limits();
        boolean whole = schema.types().contains(Schema.Type.INTEGER);
        BigDecimal step = whole || !decimal(limits.multipleOf()) ? BigDecimal.ONE : value(limits.multipleOf());
        if (decimal(limits.minimum())) {
            BigDecimal least = value(limits.minimum());
            add(Kind.LIMIT, "minimum", number(least, whole), true, "has its minimum " + least);
            add(
                    Kind.LIMIT,
                    "below-minimum",
                    number(least.subtract(step), whole),
                    false,
                    "is below its minimum " + least);
        }
        if (decimal(limits.maximum())) {
            BigDecimal most = value(limits.maximum());
            add(Kind.LIMIT, "maximum", number(most, whole), true, "has its maximum " + most);
            add(Kind.LIMIT, "above-maximum", number(most.add(step), whole), false, "is above its maximum " + most);
        }
        if (decimal(limits.exclusiveMinimum())) {
            BigDecimal bound = value(limits.exclusiveMinimum());
            add(Kind.LIMIT, "above-bound", number(bound.add(step), whole), true, "is just above " + bound);
            add(Kind.LIMIT, "at-lower-bound", number(bound, whole), false, "is " + bound + ", which it must exceed");
        }
        if (decimal(limits.exclusiveMaximum())) {
            BigDecimal bound = value(limits.exclusiveMaximum());
            add(Kind.LIMIT, "below-bound", number(bound.subtract(step), whole), true, "is just below " + bound);
            add(
                    Kind.LIMIT,
                    "at-upper-bound",
                    number(bound, whole),
                    false,
                    "is " + bound + ", which it must stay below");
        }
    }

    private void texts(Schema schema) {
        Limits limits = schema.limits();
        if (!schema.types().contains(Schema.Type.STRING)
                || !schema.enumeration().isEmpty()) {
            return;
        }
        String base = present != null && present.isTextual() ? present.textValue() : "text";
        if (limits.minLength() != null && limits.minLength() > 0 && limits.minLength() <= LONGEST_TEXT) {
            int least = limits.minLength();
            add(Kind.LIMIT, "shortest", text(base, least), true, "has its least length " + least);
            add(Kind.LIMIT, "too-short", text(base, least - 1), false, "is shorter than " + least);
        }
        if (limits.maxLength() != null && limits.maxLength() < LONGEST_TEXT) {
            int most = limits.maxLength();
            add(Kind.LIMIT, "longest", text(base, most), true, "has its greatest length " + most);
            add(Kind.LIMIT, "too-long", text(base, most + 1), false, "is longer than " + most);
        }
        if (limits.pattern() != null) {
            add(Kind.LIMIT, "against-pattern", TextNode.valueOf("~"), false, "does not fit its pattern");
        }
    }

    private void lists(Schema schema) {
        Limits limits = schema.limits();
        if (!schema.types().contains(Schema.Type.ARRAY)) {
            return;
        }
        ArrayNode empty = JsonNodeFactory.instance.arrayNode();
        boolean allowed = limits.minItems() == null || limits.minItems() == 0;
        add(
                Kind.LIMIT,
                "empty-list",
                empty,
                allowed,
                allowed ? "is an empty list" : "is an empty list, which is too short");
        JsonNode first = present == null ? null : present.get(0);
        Integer most = limits.maxItems();
        if (first != null && most != null && most < MOST_ITEMS && !limits.uniqueItems()) {
            add(Kind.LIMIT, "most-items", items(first, most), true, "has its greatest number of items " + most);
            add(Kind.LIMIT, "too-many-items", items(first, most + 1), false, "has more items than " + most);
        }
    }

    private void add(Kind kind, String label, JsonNode value, boolean allowed, String text) {
        boolean repeated = value.equals(present) || values.stream().anyMatch(other -> value.equals(other.value()));
        if (!repeated) {
            values.add(new BoundaryValue(kind, label, value, allowed, text));
        }
    }

    private static ArrayNode items(JsonNode item, int count) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (int index = 0; index < count; index++) {
            items.add(item);
        }
        return items;
    }

    private static JsonNode text(String base, int length) {
        String longEnough = base.length() >= length ? base : base + "x".repeat(length - base.length());
        return TextNode.valueOf(longEnough.substring(0, length));
    }

    private static boolean decimal(@Nullable JsonNode node) {
        return node != null && node.isNumber();
    }

    private static BigDecimal value(@Nullable JsonNode node) {
        return node == null ? BigDecimal.ONE : node.decimalValue();
    }

    private static JsonNode number(BigDecimal value, boolean whole) {
        return whole && value.stripTrailingZeros().scale() <= 0
                ? JsonNodeFactory.instance.numberNode(value.toBigInteger())
                : DecimalNode.valueOf(value);
    }
}
