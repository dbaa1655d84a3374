package dev.chirograph.spec.openapi;

import dev.chirograph.spec.model.IncomingRequest;
import dev.chirograph.spec.model.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the provider sends by itself: webhooks, and callbacks of operations (OpenAPI 3.1, 4.8.1 and 4.8.18). */
final class IncomingReader {
    private final Reading reading;
    private final ContentReader contents;

    /** By pointer: what several operations refer to is read once. */
    private final Map<String, IncomingRequest> requests = new LinkedHashMap<>();

    IncomingReader(Reading reading, ContentReader contents) {
        this.reading = reading;
        this.contents = contents;
    }

    /** Returns the webhooks, then the callbacks of the operations, in the document's order. */
    List<IncomingRequest> requests(List<Operation> operations) {
        reading.root().members("webhooks").forEach((name, pathItem) -> pathItem(name, pathItem, null));
        for (Operation operation : operations) {
            reading.at(operation.pointer()).members("callbacks").forEach((name, element) -> {
                Map<String, Element> pathItems = reading.resolve(element).members();
                pathItems.values().forEach(pathItem -> pathItem(name, pathItem, operation));
            });
        }
        return List.copyOf(requests.values());
    }

    private void pathItem(String name, Element element, @Nullable Operation cause) {
        if (name.startsWith("x-")) {
            return;
        }
        reading.resolve(element).members().forEach((method, request) -> {
            if (OperationReader.METHODS.contains(method)
                    && request.node().isObject()
                    && !requests.containsKey(request.pointer())) {
                requests.put(
                        request.pointer(),
                        new IncomingRequest(
                                request.pointer(),
                                name,
                                method.toUpperCase(Locale.ROOT),
                                request.text("summary"),
                                contents.requestBody(request),
                                cause));
            }
        });
    }
}
