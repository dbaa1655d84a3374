package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Link;
import dev.chirograph.spec.model.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the answers of an operation and their links (OpenAPI 3.1, 4.8.16, 4.8.17 and 4.8.20). */
final class ResponseReader {
    private static final Pattern STATUS = Pattern.compile("default|[1-5][0-9][0-9]|[1-5](XX|xx)");

    private final Reading reading;
    private final ContentReader contents;
    private final ExtensionReader extensions;

    ResponseReader(Reading reading, ContentReader contents, ExtensionReader extensions) {
        this.reading = reading;
        this.contents = contents;
        this.extensions = extensions;
    }

    List<Response> responses(Element operation) {
        Map<String, Element> entries = operation.members("responses");
        if (entries.isEmpty()) {
            reading.warning(operation, "no-responses", "the operation documents no answer");
        }
        List<Response> responses = new ArrayList<>();
        entries.forEach((status, element) -> {
            Element response = status.startsWith("x-") ? reading.at("#/\0") : reading.resolve(element);
            if (response.node().isObject()) {
                if (!STATUS.matcher(status).matches()) {
                    reading.warning(
                            element,
                            "status-key",
                            Quoted.of(status) + " is not a status code, a range such as 2XX, or default");
                }
                responses.add(response(status, response));
            }
        });
        return List.copyOf(responses);
    }

    private Response response(String status, Element element) {
        return new Response(
                element.pointer(),
                status,
                element.text("description", ""),
                contents.headers(element),
                contents.content(element),
                links(element),
                extensions.provenance(element));
    }

    private Map<String, Link> links(Element response) {
        Map<String, Link> links = new LinkedHashMap<>();
        response.members("links").forEach((name, element) -> {
            Element link = reading.resolve(element);
            if (link.node().isObject()) {
                links.put(name, link(name, link));
            }
        });
        return Collections.unmodifiableMap(links);
    }

    private static Link link(String name, Element element) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        element.members("parameters").forEach((parameter, value) -> parameters.put(parameter, value.node()));
        return new Link(
                element.pointer(),
                name,
                element.text("operationId"),
                element.text("operationRef"),
                Collections.unmodifiableMap(parameters),
                element.node().get("requestBody"),
                element.text("description"));
    }
}
