package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every key of the answer is known to the schema or to the documented answer, at every depth. */
final class UndocumentedFieldCheck implements Check {
    @Override
    public String id() {
        return "undocumented-field";
    }

    @Override
    public String rule() {
        return "Every key of the body, at every depth, is known to the schema or to the documented answer.";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        JsonNode value = observation.body().value();
        if (!observation.comparable() || value == null) {
            return List.of();
        }
        JsonNode example = observation.example();
        List<Finding> findings = new ArrayList<>();
        walk(observation, "", value, observation.view(), example == null ? List.of() : List.of(example), findings);
        return findings;
    }

    private void walk(
            Observation observation,
            String pointer,
            JsonNode value,
            SchemaView view,
            List<JsonNode> examples,
            List<Finding> findings) {
        if (value.isArray()) {
            List<JsonNode> items = items(examples);
            for (int index = 0; index < value.size(); index++) {
                walk(observation, pointer + "/" + index, value.get(index), view.element(index), items, findings);
            }
            return;
        }
        boolean free =
                !view.describesMembers() && examples.stream().noneMatch(shown -> shown.isObject() && !shown.isEmpty());
        if (!value.isObject() || free) {
            return;
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String name = member.getKey();
            String place = Pointers.child(pointer, name);
            Optional<SchemaView> known = view.member(name);
            List<JsonNode> shown = view.map()
                    ? items(examples)
                    : examples.stream()
                            .map(example -> example.get(name))
                            .filter(Objects::nonNull)
                            .toList();
            if (known.isEmpty() && shown.isEmpty() && !required(view, name)) {
                findings.add(new Finding(
                        id(),
                        Severity.COMPATIBLE,
                        place,
                        "the contract does not know the key " + Excerpt.of(name),
                        place(observation, view),
                        keys(view, examples),
                        Excerpt.of(member.getValue())));
            } else {
                walk(observation, place, member.getValue(), known.orElseGet(view::nothing), shown, findings);
            }
        }
    }

    /** What must be there is known, even where nothing else is said of it. */
    private static boolean required(SchemaView view, String name) {
        return view.statements().stream()
                .anyMatch(statement -> statement.required().contains(name));
    }

    private static String keys(SchemaView view, List<JsonNode> examples) {
        Set<String> names = new TreeSet<>();
        view.statements()
                .forEach(statement -> names.addAll(statement.properties().keySet()));
        examples.forEach(example -> example.fieldNames().forEachRemaining(names::add));
        return names.isEmpty() ? "no key at all" : Excerpt.of("only " + String.join(", ", names));
    }

    private static Location place(Observation observation, SchemaView view) {
        return view.statements().isEmpty()
                ? observation.place()
                : observation.at(
                        view.statements().get(view.statements().size() - 1).pointer());
    }

    private static List<JsonNode> items(List<JsonNode> examples) {
        List<JsonNode> items = new ArrayList<>();
        examples.forEach(example -> example.forEach(items::add));
        return items;
    }
}
