package dev.chirograph.spec.lint;

import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.Response;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The examples of an operation, wherever they stand. */
final class Examples {
    private Examples() {}

    /**
     * An example with what it is an example of.
     *
     * @param example the example
     * @param schema its type, or null when the document is silent
     * @param mediaType its media type, or null for parameters and headers
     */
    record Typed(
            Example example,
            @Nullable Schema schema,
            @Nullable MediaType mediaType) {}

    static List<Example> of(Operation operation) {
        return typed(operation).stream().map(Typed::example).toList();
    }

    static List<Typed> typed(Operation operation) {
        List<Typed> all = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            parameter.examples().values().forEach(example -> all.add(new Typed(example, parameter.schema(), null)));
        }
        Stream<MediaType> sent =
                operation.requestBody() == null ? Stream.of() : operation.requestBody().content().stream();
        sent.forEach(content -> add(content, all));
        for (Response response : operation.responses()) {
            response.content().forEach(content -> add(content, all));
            for (Header header : response.headers().values()) {
                header.examples().values().forEach(example -> all.add(new Typed(example, header.schema(), null)));
            }
        }
        return all;
    }

    private static void add(MediaType content, List<Typed> all) {
        content.examples().values().forEach(example -> all.add(new Typed(example, content.schema(), content)));
    }
}
