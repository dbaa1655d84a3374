package dev.chirograph.conformance.mock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to path templates, found step by step, so that a thousand templates cost as much as ten. Not thread-safe
 * while it is filled.
 */
final class PathTree<T> {
    private final Map<String, PathTree<T>> constant = new HashMap<>();
    private @Nullable PathTree<T> holed;
    private final List<T> here = new ArrayList<>();

    /** Adds what belongs to a template, such as {@code /invoice/{id}}. */
    void add(String template, T value) {
        PathTree<T> node = this;
        for (String step : template.split("/", -1)) {
            node = step.indexOf('{') < 0
                    ? node.constant.computeIfAbsent(step, ignored -> new PathTree<>())
                    : node.holed();
        }
        node.here.add(value);
    }

    private PathTree<T> holed() {
        if (holed == null) {
            holed = new PathTree<>();
        }
        return holed;
    }

    /**
     * Returns what belongs to templates that a path may fit, in no order. Steps with holes fit any text here; whether they
     * really do is left to the caller.
     */
    List<T> find(String path) {
        List<PathTree<T>> nodes = List.of(this);
        for (String step : path.split("/", -1)) {
            List<PathTree<T>> next = new ArrayList<>();
            for (PathTree<T> node : nodes) {
                PathTree<T> exact = node.constant.get(step);
                if (exact != null) {
                    next.add(exact);
                }
                if (node.holed != null) {
                    next.add(node.holed);
                }
            }
            nodes = next;
        }
        List<T> found = new ArrayList<>();
        nodes.forEach(node -> found.addAll(node.here));
        return found;
    }
}
