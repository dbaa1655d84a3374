package dev.chirograph.generator.model;

import dev.chirograph.spec.model.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the names of an operation are made of.
 *
 * <p>{@code invoices.get} is method {@code get} of group {@code invoices}. Without a dot the first tag is the group, and
 * an operationId that starts with the words of its group ({@code repos/get}) drops them. Without a tag the first step of
 * the path that says something is the group: {@code /v1/invoices/{id}} belongs to {@code invoices}. Without an
 * operationId, method and path are the name: {@code GET /pets/{id}} is {@code get pets by id}. All of it is said by the
 * operation itself, so that another operation never renames it.
 *
 * @param group words of the group; empty when neither dot, tag nor path names one
 * @param method words of the method
 * @param types words of the classes that only this operation needs
 */
record OperationNames(String group, String method, String types) {
    /** Steps that many paths begin with and that tell nothing apart. */
    private static final Set<String> COMMON_STEPS = Set.of("api", "apis", "rest", "latest");

    private static final Pattern VERSION = Pattern.compile("v?\\d+([._-]\\d+)*((alpha|beta)\\d*)?");

    /** Beyond ASCII everything counts as a letter here: no table of letters is asked. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\x00-\\x7F&&[^A-Za-z0-9]]+");

    static OperationNames of(Operation operation) {
        String id = operation.operationId();
        String group = operation.tags().isEmpty()
                ? firstStep(operation.path())
                : operation.tags().get(0);
        if (id == null || id.isBlank()) {
            String words = operation.method().toLowerCase(Locale.ROOT) + " " + path(operation.path());
            return new OperationNames(group, words, words).orGiven(operation);
        }
        int dot = id.lastIndexOf('.');
        if (dot > 0 && dot < id.length() - 1) {
            String method = id.substring(dot + 1);
            return new OperationNames(id.substring(0, dot), method, method + " " + id.substring(0, dot))
                    .orGiven(operation);
        }
        return new OperationNames(group, withoutGroup(id, group), id).orGiven(operation);
    }

    private OperationNames orGiven(Operation operation) {
        return operation.javaName() == null ? this : new OperationNames(group, operation.javaName(), types);
    }

    /** Returns what tells whether two groups are one: the words, in any case and however they are parted. */
    String groupKey() {
        String words = SEPARATORS
                .matcher(group.replaceAll("([a-z0-9])([A-Z])", "$1 $2"))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? group : words.toLowerCase(Locale.ROOT);
    }

    private static String withoutGroup(String id, String group) {
        int slash = id.indexOf('/');
        boolean repeats = slash > 0
                && slash < id.length() - 1
                && letters(id.substring(0, slash)).equals(letters(group));
        return repeats ? id.substring(slash + 1) : id;
    }

    private static String letters(String text) {
        return SEPARATORS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String firstStep(String path) {
        return steps(path).stream()
                .filter(step -> step.indexOf('{') < 0)
                .filter(step -> !COMMON_STEPS.contains(step.toLowerCase(Locale.ROOT)))
                .filter(step -> !VERSION.matcher(step.toLowerCase(Locale.ROOT)).matches())
                .findFirst()
                .orElse("");
    }

    /** Returns the words of a path: {@code pets by id}. */
    static String path(String path) {
        List<String> words = new ArrayList<>();
        for (String step : steps(path)) {
            words.add(step.startsWith("{") ? "by " + step : step);
        }
        return String.join(" ", words);
    }

    private static List<String> steps(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(step -> !step.isEmpty())
                .toList();
    }
}
