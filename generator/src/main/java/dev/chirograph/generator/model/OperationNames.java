package dev.chirograph.generator.model;

import dev.chirograph.spec.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the names of an operation are made of.
 *
 * <p>{@code invoices.get} is method {@code get} of group {@code invoices}. Without a dot the first tag is the group, and
 * an operationId that starts with the words of its group ({@code repos/get}) drops them. Without an operationId, method
 * and path are the name: {@code GET /pets/{id}} is {@code get pets by id}.
 *
 * @param group words of the group; empty when the document has neither dot nor tag
 * @param method words of the method
 * @param types words of the classes that only this operation needs
 */
record OperationNames(String group, String method, String types) {

    static OperationNames of(Operation operation) {
        String id = operation.operationId();
        String tag = operation.tags().isEmpty() ? "" : operation.tags().get(0);
        if (id == null || id.isBlank()) {
            String words = methodAndPath(operation);
            return new OperationNames(tag, words, words).orGiven(operation);
        }
        int dot = id.lastIndexOf('.');
        if (dot > 0 && dot < id.length() - 1) {
            String group = id.substring(0, dot);
            String method = id.substring(dot + 1);
            return new OperationNames(group, method, method + " " + group).orGiven(operation);
        }
        return new OperationNames(tag, withoutGroup(id, tag), id).orGiven(operation);
    }

    private OperationNames orGiven(Operation operation) {
        return operation.javaName() == null ? this : new OperationNames(group, operation.javaName(), types);
    }

    private static String withoutGroup(String id, String tag) {
        int slash = id.indexOf('/');
        boolean repeats = slash > 0
                && slash < id.length() - 1
                && letters(id.substring(0, slash)).equals(letters(tag));
        return repeats ? id.substring(slash + 1) : id;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static String methodAndPath(Operation operation) {
        List<String> words = new ArrayList<>();
        words.add(operation.method().toLowerCase(Locale.ROOT));
        for (String step : operation.path().split("/", -1)) {
            if (!step.isEmpty()) {
                words.add(step.startsWith("{") ? "by " + step : step);
            }
        }
        return String.join(" ", words);
    }
}
