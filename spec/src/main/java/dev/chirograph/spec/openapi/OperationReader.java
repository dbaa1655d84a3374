package dev.chirograph.spec.openapi;

import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.SecurityRequirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the operations of all paths (OpenAPI 3.1, 4.8.8 to 4.8.10). */
final class OperationReader {
    /** Members of a path item that are operations. */
    static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final Reading reading;
    private final ParameterReader parameters;
    private final ContentReader contents;
    private final ResponseReader responses;
    private final SecurityReader security;
    private final ExtensionReader extensions;
    private final Map<String, String> ids = new HashMap<>();

    OperationReader(
            Reading reading,
            ParameterReader parameters,
            ContentReader contents,
            ResponseReader responses,
            SecurityReader security,
            ExtensionReader extensions) {
        this.reading = reading;
        this.parameters = parameters;
        this.contents = contents;
        this.responses = responses;
        this.security = security;
        this.extensions = extensions;
    }

    /** Returns every operation in the document's order, methods of one path in theirs. */
    List<Operation> operations() {
        List<SecurityRequirement> usual = security.requirements(reading.root());
        List<Operation> operations = new ArrayList<>();
        reading.root().members("paths").forEach((path, element) -> {
            if (path.startsWith("x-") || !element.node().isObject()) {
                return;
            }
            if (!path.startsWith("/")) {
                reading.warning(element, "path-key", "the path " + Quoted.of(path) + " does not begin with a slash");
            }
            operations(path, element, usual, operations);
        });
        return List.copyOf(operations);
    }

    private void operations(String path, Element element, List<SecurityRequirement> usual, List<Operation> operations) {
        List<Element> pathItems = pathItems(element);
        for (Element pathItem : pathItems) {
            boolean shared = !pathItem.pointer().equals(element.pointer());
            for (Map.Entry<String, Element> member : pathItem.members().entrySet()) {
                boolean replaced = shared && element.has(member.getKey());
                if (METHODS.contains(member.getKey())
                        && member.getValue().node().isObject()
                        && !replaced) {
                    operations.add(operation(path, member.getKey(), pathItems, member.getValue(), usual));
                }
            }
        }
    }

    /** What a path item refers to comes first; its own members replace it. */
    private List<Element> pathItems(Element element) {
        if (!element.has("$ref")) {
            return List.of(element);
        }
        Element target = reading.resolve(element);
        return target.node().isObject() && !target.pointer().equals(element.pointer())
                ? List.of(target, element)
                : List.of(element);
    }

    private Operation operation(
            String path, String method, List<Element> pathItems, Element element, List<SecurityRequirement> usual) {
        return new Operation(
                element.pointer(),
                operationId(element),
                method.toUpperCase(Locale.ROOT),
                path,
                element.texts("tags"),
                said("summary", element, pathItems),
                said("description", element, pathItems),
                DocumentHeadReader.externalDocs(element),
                element.flag("deprecated"),
                parameters.parameters(pathItems, element, path),
                contents.requestBody(element),
                responses.responses(element),
                element.has("security") ? security.requirements(element) : usual,
                DocumentHeadReader.servers(
                        element.has("servers") ? element : pathItems.get(pathItems.size() - 1), reading),
                extensions.effect(element),
                extensions.provenance(element),
                extensions.javaName(element));
    }

    /** What a path item says is meant for each of its operations (OpenAPI 3.1, 4.8.9). */
    private static @Nullable String said(String key, Element operation, List<Element> pathItems) {
        if (operation.has("summary") || operation.has("description")) {
            return operation.text(key);
        }
        return pathItems.stream()
                .map(pathItem -> pathItem.text(key))
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private @Nullable String operationId(Element operation) {
        String id = operation.text("operationId");
        if (id == null || id.isBlank()) {
            return null;
        }
        String first = ids.putIfAbsent(id, operation.pointer());
        if (first != null && !first.equals(operation.pointer())) {
            reading.warning(
                    operation,
                    "operationId",
                    "duplicate-operation-id",
                    "the operationId " + Quoted.of(id) + " is also that of " + Quoted.plain(first));
        }
        return id;
    }
}
