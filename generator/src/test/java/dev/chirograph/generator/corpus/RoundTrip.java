package dev.chirograph.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.generator.emit.TypeTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads examples with compiled generated types and writes them again. */
final class RoundTrip {
    /** Numbers are equal when their texts mean the same number: JSON knows no difference between 1 and 1.0. */
    private static final Comparator<JsonNode> SAME_NUMBER = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText()));
        }
        return one.equals(other) ? 0 : 1;
    };

    private final List<JsonType<?>> types;

    private RoundTrip(List<JsonType<?>> types) {
        this.types = types;
    }

    /** Finds the types of the samples in the classes of a {@link TypeTable}. */
    static RoundTrip of(ClassLoader loader, String packageName, Collection<String> tables)
            throws ReflectiveOperationException {
        List<JsonType<?>> types = new ArrayList<>();
        for (String table : tables) {
            Object part = loader.loadClass(packageName + "." + table)
                    .getMethod(TypeTable.METHOD)
                    .invoke(null);
            for (Object type : (Object[]) part) {
                types.add((JsonType<?>) type);
            }
        }
        return new RoundTrip(types);
    }

    /** Returns what a sample loses, or empty when it stays as it is. */
    Optional<String> loss(int index, JsonNode value) {
        try {
            JsonNode written = again(types.get(index), value);
            return value.equals(SAME_NUMBER, written)
                    ? Optional.empty()
                    : Optional.of("read " + cut(value) + " and wrote " + cut(written));
        } catch (RuntimeException refused) {
            return Optional.of(refused.toString());
        }
    }

    private static <T extends @Nullable Object> JsonNode again(JsonType<T> type, JsonNode value) {
        return type.encode(type.decode(value));
    }

    private static String cut(JsonNode node) {
        String text = node.toString();
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
