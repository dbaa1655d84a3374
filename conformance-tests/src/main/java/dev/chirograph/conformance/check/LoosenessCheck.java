package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where the schema allows several types, the value has one that the documented answers show. What the schema forbids is
 * the business of {@link SchemaCheck}; together they tell exact, loose and forbidden values apart.
 */
final class LoosenessCheck implements Check {
    private static final Set<Schema.Type> SCALARS =
            Set.of(Schema.Type.STRING, Schema.Type.NUMBER, Schema.Type.INTEGER, Schema.Type.BOOLEAN);

    @Override
    public String id() {
        return "looseness";
    }

    @Override
    public String rule() {
        return "Where the schema allows several types, the value has one of those that the documented answers show.";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        JsonNode example = observation.example();
        JsonNode value = observation.body().value();
        if (!observation.comparable() || example == null || value == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        compare(observation, "", value, observation.view(), documented(observation), findings);
        return findings;
    }

    /** Returns every answer documented for the same content: what one shows, another call may answer. */
    private static List<JsonNode> documented(Observation observation) {
        MediaType mediaType = Objects.requireNonNull(observation.mediaType());
        return Example.values(mediaType.examples())
                .map(value -> DocumentedValue.of(observation.contract(), mediaType, value))
                .filter(Objects::nonNull)
                .toList();
    }

    private void compare(
            Observation observation,
            String pointer,
            JsonNode value,
            SchemaView view,
            List<JsonNode> examples,
            List<Finding> findings) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                SchemaView memberView = view.member(member.getKey()).orElseGet(view::nothing);
                List<JsonNode> shown = view.map() ? values(examples) : members(examples, member.getKey());
                compare(
                        observation,
                        Pointers.child(pointer, member.getKey()),
                        member.getValue(),
                        memberView,
                        shown,
                        findings);
            }
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                compare(
                        observation,
                        pointer + "/" + index,
                        value.get(index),
                        view.element(index),
                        values(examples),
                        findings);
            }
        } else if (loose(value, view, examples)) {
            findings.add(new Finding(
                    id(),
                    Severity.COMPATIBLE,
                    pointer,
                    "the value is of type " + Json.kind(value) + ", every documented answer shows "
                            + Json.kind(examples.get(0)),
                    observation.at(view.statements().get(0).pointer()),
                    Excerpt.of(examples.get(0)),
                    Excerpt.of(value)));
        }
    }

    private static boolean loose(JsonNode value, SchemaView view, List<JsonNode> examples) {
        long scalars = view.types().stream().filter(SCALARS::contains).count();
        return scalars > 1
                && !value.isNull()
                && !examples.isEmpty()
                && examples.stream()
                        .noneMatch(example -> example.isNull() || group(example).equals(group(value)));
    }

    /** Whole and broken numbers are one type on the wire. */
    private static String group(JsonNode value) {
        return value.isNumber() ? "number" : Json.kind(value);
    }

    private static List<JsonNode> members(List<JsonNode> examples, String name) {
        return examples.stream()
                .map(example -> example.get(name))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<JsonNode> values(List<JsonNode> examples) {
        List<JsonNode> values = new ArrayList<>();
        examples.forEach(example -> example.forEach(values::add));
        return values;
    }
}
