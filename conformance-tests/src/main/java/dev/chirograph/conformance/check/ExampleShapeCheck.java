package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the documented answer shows is there. */
final class ExampleShapeCheck implements Check {
    @Override
    public String id() {
        return "example-shape";
    }

    @Override
    public String rule() {
        return "Every key that the documented answer shows is there, in each item of a list those that all documented items"
                + " share; a list that has items in the documented answer is not empty.";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        JsonNode example = observation.example();
        JsonNode value = observation.body().value();
        if (!observation.comparable() || example == null || value == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        SchemaView view = observation.view();
        compare(observation, "", value, Shape.common(documented(observation, example), view), view, findings);
        return findings;
    }

    /** Of an object that the account chose, only what all documented answers share can be asked. */
    private static List<JsonNode> documented(Observation observation, JsonNode example) {
        List<JsonNode> documented = new ArrayList<>(List.of(example));
        MediaType mediaType = observation.mediaType();
        if (mediaType != null && !observation.replayed().values().isEmpty()) {
            Example.values(mediaType.examples())
                    .map(value -> DocumentedValue.of(observation.contract(), mediaType, value))
                    .filter(Objects::nonNull)
                    .filter(value -> ErrorAnswers.failure(observation.contract(), value) == null)
                    .forEach(documented::add);
        }
        return documented;
    }

    private void compare(
            Observation observation,
            String pointer,
            JsonNode value,
            Shape shape,
            SchemaView view,
            List<Finding> findings) {
        if (shape instanceof Shape.Members members) {
            compareMembers(observation, pointer, value, members, view, findings);
        } else if (shape instanceof Shape.Items items) {
            compareItems(observation, pointer, value, items, view, findings);
        } else if (shape instanceof Shape.Scalar scalar && view.types().isEmpty() && otherKind(value, scalar)) {
            add(
                    observation,
                    pointer,
                    "the value is of type " + Json.kind(value) + ", the documented answer shows " + scalar.kind(),
                    shape,
                    value,
                    findings);
        }
    }

    private void compareMembers(
            Observation observation,
            String pointer,
            JsonNode value,
            Shape.Members shape,
            SchemaView view,
            List<Finding> findings) {
        if (!value.isObject()) {
            boolean empty =
                    value.isArray() && value.isEmpty() && !shape.members().isEmpty();
            if (empty || mismatch(value, view)) {
                add(
                        observation,
                        pointer,
                        "the value is " + described(value) + ", the documented answer shows an object",
                        shape,
                        value,
                        findings);
            }
            return;
        }
        for (Map.Entry<String, Shape> member : shape.members().entrySet()) {
            String place = Pointers.child(pointer, member.getKey());
            JsonNode found = value.get(member.getKey());
            if (found == null) {
                add(
                        observation,
                        place,
                        "the key " + Excerpt.of(member.getKey()) + " of the documented answer is missing",
                        member.getValue(),
                        null,
                        findings);
            } else {
                SchemaView memberView = view.member(member.getKey()).orElseGet(view::nothing);
                compare(observation, place, found, member.getValue(), memberView, findings);
            }
        }
    }

    private void compareItems(
            Observation observation,
            String pointer,
            JsonNode value,
            Shape.Items shape,
            SchemaView view,
            List<Finding> findings) {
        if (!value.isContainerNode()) {
            if (mismatch(value, view)) {
                add(
                        observation,
                        pointer,
                        "the value is " + described(value) + ", the documented answer shows several",
                        shape,
                        value,
                        findings);
            }
            return;
        }
        // What a scenario has just made may well be empty; the scenario says when it is not.
        boolean fresh = observation.replayed().kind() == CaseKind.SCENARIO;
        if (value.isEmpty() && shape.filled() && !fresh) {
            add(observation, pointer, "the value is empty, the documented answer shows items", shape, value, findings);
        }
        if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                compare(
                        observation,
                        pointer + "/" + index,
                        value.get(index),
                        shape.item(),
                        view.element(index),
                        findings);
            }
        } else {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                SchemaView memberView = view.member(member.getKey()).orElseGet(view::nothing);
                String place = Pointers.child(pointer, member.getKey());
                compare(observation, place, member.getValue(), shape.item(), memberView, findings);
            }
        }
    }

    /** Where the schema names types, it decides; null is then a value like any other. */
    private static boolean mismatch(JsonNode value, SchemaView view) {
        return view.types().isEmpty() && !view.meansNothing(value);
    }

    private static boolean otherKind(JsonNode value, Shape.Scalar shape) {
        boolean numbers = value.isNumber()
                && (shape.kind().equals("integer") || shape.kind().equals("number"));
        return !numbers && !value.isNull() && !Json.kind(value).equals(shape.kind());
    }

    private static String described(JsonNode value) {
        return value.isContainerNode() && value.isEmpty()
                ? "an empty " + Json.kind(value)
                : "of type " + Json.kind(value);
    }

    private void add(
            Observation observation,
            String pointer,
            String message,
            Shape shape,
            @Nullable JsonNode actual,
            List<Finding> findings) {
        Example example = observation.replayed().expected().answer();
        String place = example == null ? "#" : example.pointer() + shape.pointer();
        JsonNode documented = observation.example();
        findings.add(new Finding(
                id(),
                Severity.BREAKING,
                pointer,
                message,
                observation.at(place),
                documented == null ? null : Excerpt.of(documented.at(shape.pointer())),
                Excerpt.of(actual)));
    }
}
