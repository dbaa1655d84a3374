package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Effect;
import dev.chirograph.spec.model.Provenance;
import dev.chirograph.spec.model.Provenance.Basis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the extensions that a contract may use; a malformed one is a warning, since others may mean something else by its
 * name, and is ignored.
 */
final class ExtensionReader {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Set<String> PROVENANCE = Set.of("document", "section", "basis", "repairs", "evidence", "note");

    private final Reading reading;
    private int complaints;

    ExtensionReader(Reading reading) {
        this.reading = reading;
    }

    @Nullable
    Provenance provenance(Element owner) {
        if (!owner.has("x-provenance")) {
            return null;
        }
        Element provenance = owner.member("x-provenance");
        if (!provenance.node().isObject()) {
            malformed(owner, "x-provenance", "x-provenance must be an object");
            return null;
        }
        known(provenance, PROVENANCE);
        Basis basis = word(provenance, "basis", Basis.values(), Basis::word);
        if (!provenance.has("basis")) {
            malformed(provenance, "x-provenance lacks basis");
        }
        return basis == null
                ? null
                : new Provenance(
                        string(provenance, "document"),
                        string(provenance, "section"),
                        basis,
                        strings(provenance, "repairs"),
                        string(provenance, "evidence"),
                        string(provenance, "note"));
    }

    @Nullable
    Effect effect(Element operation) {
        return word(operation, "x-effect", Effect.values(), Effect::word);
    }

    @Nullable
    String javaName(Element owner) {
        String name = string(owner, "x-java-name");
        if (name != null && !IDENTIFIER.matcher(name).matches()) {
            malformed(owner, "x-java-name", "x-java-name " + Quoted.of(name) + " is not letters and digits");
            return null;
        }
        return name;
    }

    @Nullable
    String envelope(Element schema) {
        return string(schema, "x-envelope");
    }

    List<String> nullValues(Element schema) {
        return strings(schema, "x-null-values");
    }

    /** Returns the text under a key; null when absent, with a warning when it is no text. */
    @Nullable
    String string(Element owner, String key) {
        JsonNode value = owner.node().get(key);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            malformed(owner, key, key + " must be text");
            return null;
        }
        return value.asText();
    }

    /** Returns the text under a key; the empty string, with a warning, when there is none. */
    String requiredString(Element owner, String key) {
        String text = string(owner, key);
        if (text == null && !owner.has(key)) {
            malformed(owner, key + " is missing");
        }
        return text == null ? "" : text;
    }

    /** Returns the list of texts under a key. */
    List<String> strings(Element owner, String key) {
        if (!owner.has(key)) {
            return List.of();
        }
        Element list = owner.member(key);
        List<String> texts = new ArrayList<>();
        owner.elements(key).stream()
                .map(Element::node)
                .filter(JsonNode::isTextual)
                .forEach(text -> texts.add(text.asText()));
        if (!list.node().isArray() || texts.size() < list.node().size()) {
            malformed(owner, key, key + " must be a list of texts");
        }
        return List.copyOf(texts);
    }

    /** Complains about members that an extension does not have. */
    void known(Element owner, Set<String> keys) {
        owner.members().forEach((key, value) -> {
            if (!keys.contains(key)) {
                malformed(owner, key, Quoted.of(key) + " is not one of " + sorted(keys));
            }
        });
    }

    void malformed(Element owner, String key, String message) {
        complaints++;
        reading.warning(owner, key, OpenApiReader.MALFORMED_EXTENSION, message);
    }

    private void malformed(Element owner, String message) {
        complaints++;
        reading.warning(owner, OpenApiReader.MALFORMED_EXTENSION, message);
    }

    /** Returns what was read, or null when any of it is malformed, where a part is of no use without the others. */
    <T> @Nullable T whole(Supplier<T> read) {
        int before = complaints;
        T value = read.get();
        return complaints == before ? value : null;
    }

    private <T> @Nullable T word(Element owner, String key, T[] values, Function<T, String> written) {
        JsonNode value = owner.node().get(key);
        if (value == null) {
            return null;
        }
        for (T candidate : values) {
            if (value.isTextual() && written.apply(candidate).equals(value.asText())) {
                return candidate;
            }
        }
        String words = Arrays.stream(values).map(written).collect(Collectors.joining(", "));
        malformed(owner, key, key + " " + Quoted.plain(value.toString()) + " is not one of " + words);
        return null;
    }

    private static String sorted(Set<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(", "));
    }
}
