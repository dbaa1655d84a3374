package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Provenance;
import dev.chirograph.spec.model.Provenance.Basis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A value of a scenario document together with its place, at which it complains. */
final class Part {
    static final String STRUCTURE = "scenario-structure";
    static final String UNSUPPORTED = "scenario-unsupported";

    private final JsonNode node;
    private final String pointer;
    private final Diagnostics diagnostics;

    Part(JsonNode node, String pointer, Diagnostics diagnostics) {
        this.node = node;
        this.pointer = pointer;
        this.diagnostics = diagnostics;
    }

    JsonNode node() {
        return node;
    }

    String pointer() {
        return pointer;
    }

    boolean has(String name) {
        return node.has(name);
    }

    Part member(String name) {
        JsonNode value = node.get(name);
        return new Part(value == null ? MissingNode.getInstance() : value, Pointers.child(pointer, name), diagnostics);
    }

    void error(String id, String message) {
        diagnostics.at(pointer).error(id, message);
    }

    void warning(String id, String message) {
        diagnostics.at(pointer).warning(id, message);
    }

    /** Complains about members that are not understood; those of {@code unsupported} are known to Arazzo. */
    void known(Set<String> supported, Set<String> unsupported) {
        if (!node.isObject()) {
            error(STRUCTURE, "an object is wanted here");
            return;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            if (unsupported.contains(name)) {
                member(name).error(UNSUPPORTED, Quoted.of(name) + " is not supported");
            } else if (!supported.contains(name) && !name.startsWith("x-")) {
                member(name).error("scenario-unknown-member", Quoted.of(name) + " is not known here");
            }
        }
    }

    /** Returns a text; null, after a complaint, when it is something else. */
    @Nullable
    String text(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            member(name).error(STRUCTURE, Quoted.of(name) + " must be a text");
            return null;
        }
        return value.textValue();
    }

    /** Returns a text that must be there; empty, after a complaint, when it is not. */
    String required(String name) {
        if (!has(name)
                || (node.get(name).isTextual() && node.get(name).textValue().isEmpty())) {
            error(STRUCTURE, Quoted.of(name) + " is missing");
            return "";
        }
        String text = text(name);
        return text == null ? "" : text;
    }

    /** Returns the elements of a list; none when it is not there. */
    List<Part> list(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            member(name).error(STRUCTURE, Quoted.of(name) + " must be a list");
            return List.of();
        }
        List<Part> elements = new ArrayList<>();
        for (int index = 0; index < value.size(); index++) {
            elements.add(new Part(value.get(index), Pointers.child(member(name).pointer, index), diagnostics));
        }
        return elements;
    }

    /** Complains about every expression in the value that cannot be read. */
    void checkExpressions() {
        for (String expression : ValueTemplate.expressions(node)) {
            if (RuntimeExpression.parse(expression).isEmpty()) {
                error("scenario-expression", Quoted.of(expression) + " is no runtime expression that is supported");
            }
        }
    }

    @Nullable
    Provenance provenance() {
        if (!has("x-provenance")) {
            return null;
        }
        Part part = member("x-provenance");
        part.known(Set.of("document", "section", "basis", "repairs", "evidence", "note"), Set.of());
        String word = part.required("basis");
        Optional<Basis> basis = Arrays.stream(Basis.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst();
        if (basis.isEmpty()) {
            part.error(STRUCTURE, "basis is one of documented, confirmed, inferred");
            return null;
        }
        return new Provenance(
                part.text("document"),
                part.text("section"),
                basis.get(),
                StreamSupport.stream(part.node.path("repairs").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                part.text("evidence"),
                part.text("note"));
    }
}
