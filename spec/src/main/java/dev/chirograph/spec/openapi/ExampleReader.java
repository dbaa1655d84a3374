package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Example;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the examples of parameters, headers and media types (OpenAPI 3.1, 4.8.19). */
final class ExampleReader {
    private final Reading reading;
    private final ExtensionReader extensions;

    ExampleReader(Reading reading, ExtensionReader extensions) {
        this.reading = reading;
        this.extensions = extensions;
    }

    /** Returns the examples of an object by name; the unnamed one is called {@code default}. */
    Map<String, Example> examples(Element owner) {
        return examples(owner, value -> value);
    }

    /** Returns the examples of an object by name, each value as a function reads it. */
    Map<String, Example> examples(Element owner, UnaryOperator<Element> read) {
        if (!owner.has("example") && !owner.has("examples")) {
            return Map.of();
        }
        Map<String, Example> examples = new LinkedHashMap<>();
        Element single = owner.member("example");
        if (single.present()) {
            examples.put(
                    "default",
                    new Example(
                            single.pointer(),
                            "default",
                            null,
                            null,
                            read.apply(single).node(),
                            null));
        }
        owner.members("examples").forEach((name, element) -> {
            Element example = reading.resolve(element);
            if (example.node().isObject()) {
                examples.put(name, named(name, example, read));
            }
        });
        return Collections.unmodifiableMap(examples);
    }

    private Example named(String name, Element example, UnaryOperator<Element> read) {
        String key = example.has("value") || !example.has("dataValue") ? "value" : "dataValue";
        @Nullable JsonNode value = example.node().get(key);
        if (value == null) {
            complain(example);
        }
        return new Example(
                value == null ? example.pointer() : example.member(key).pointer(),
                name,
                example.text("summary"),
                example.text("description"),
                value == null ? null : read.apply(example.member(key)).node(),
                extensions.provenance(example));
    }

    private void complain(Element example) {
        if (example.has("externalValue")) {
            reading.warning(example, "externalValue", "external-example", "the file of the example is not read");
        } else {
            reading.warning(
                    example,
                    "example-without-value",
                    example.has("serializedValue")
                            ? "the example has a serialized value only, which is not read"
                            : "the example has no value");
        }
    }
}
