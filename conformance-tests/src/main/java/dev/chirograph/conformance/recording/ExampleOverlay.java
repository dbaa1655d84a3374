package dev.chirograph.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.Contract;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes proposed examples as an OpenAPI Overlay 1.0: an action for each parameter and media type. */
final class ExampleOverlay {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Contract contract;
    private final String source;
    private final LocalDate day;

    /**
     * Makes a writer.
     *
     * @param source what was recorded, such as {@code https://api.example}
     * @param day on which it was recorded
     */
    ExampleOverlay(Contract contract, String source, LocalDate day) {
        this.contract = contract;
        this.source = source;
        this.day = day;
    }

    String write(List<ProposedExample> examples) {
        ObjectNode root = NODES.objectNode();
        root.put("overlay", "1.0.0");
        root.putObject("info")
                .put("title", "Examples for " + contract.info().title() + ", recorded from " + source)
                .put("version", day.toString());
        Map<String, ObjectNode> targets = new LinkedHashMap<>();
        for (ProposedExample example : examples) {
            example.values()
                    .forEach((pointer, value) -> targets.computeIfAbsent(pointer, ignored -> NODES.objectNode())
                            .set(example.name(), example(example, value)));
        }
        ArrayNode actions = root.putArray("actions");
        targets.forEach((pointer, named) -> actions(actions, pointer, named));
        return Json.pretty(root) + "\n";
    }

    private ObjectNode example(ProposedExample proposed, JsonNode value) {
        ObjectNode example = NODES.objectNode();
        example.put("summary", "Recorded on " + day + ".");
        if (!proposed.removals().isEmpty()) {
            example.put("description", "Removed from the exchange: " + String.join(", ", proposed.removals()) + ".");
        }
        example.set("value", value);
        example.putObject("x-provenance")
                .put("basis", "confirmed")
                .put("evidence", "recorded from " + source + " on " + day);
        return example;
    }

    /** A single {@code example} and named {@code examples} exclude each other, so that the single one becomes a named one. */
    private void actions(ArrayNode actions, String pointer, ObjectNode named) {
        String target = path(pointer);
        JsonNode single = contract.document().at(pointer.substring(1)).get("example");
        ObjectNode examples = NODES.objectNode();
        if (single != null) {
            examples.putObject("default").set("value", single);
            actions.addObject()
                    .put("target", target + "['example']")
                    .put("description", "The example becomes the named one \"default\".")
                    .put("remove", true);
        }
        examples.setAll(named);
        actions.addObject()
                .put("target", target)
                .put("description", "Recorded examples for " + pointer)
                .putObject("update")
                .set("examples", examples);
    }

    /** Writes a JSON Pointer in fragment form as a JSONPath query (RFC 9535). */
    private String path(String pointer) {
        StringBuilder path = new StringBuilder("$");
        JsonNode node = contract.document();
        for (String token : pointer.substring(2).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            if (node.isArray()) {
                path.append('[').append(name).append(']');
                node = node.path(Integer.parseInt(name));
            } else {
                path.append("['")
                        .append(name.replace("\\", "\\\\").replace("'", "\\'"))
                        .append("']");
                node = node.path(name);
            }
        }
        return path.toString();
    }
}
