package dev.chirograph.spec.openapi;

import dev.chirograph.spec.model.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses schemas that lead on from one to the next without measure, such as a list of lists of lists through thousands of
 * references. Whoever wants to know the type at their beginning has to follow them to their end.
 *
 * <p>Members of objects do not count: each begins a type of its own.
 */
final class SchemaChains {
    private static final int LONGEST = 500;

    private final Reading reading;
    private final Map<String, Schema> byPointer;
    private final Map<String, Integer> lengths = new HashMap<>();

    SchemaChains(Reading reading, Map<String, Schema> byPointer) {
        this.reading = reading;
        this.byPointer = byPointer;
    }

    /** A reference that stands some levels inside a schema. */
    private record Link(String target, int level) {}

    /** A schema on the way, with what it leads to. */
    private record Step(String pointer, List<Link> links) {}

    /** Complains about the first schema at which a chain is too long. */
    void complain() {
        for (String pointer : byPointer.keySet()) {
            if (!lengths.containsKey(pointer)) {
                measure(pointer);
            }
            if (lengths.getOrDefault(pointer, 0) > LONGEST) {
                reading.error(
                        reading.at(pointer),
                        "too-deep",
                        "the schema leads on to others, one inside the next, more than " + LONGEST + " times");
                return;
            }
        }
    }

    /** A depth-first walk without recursion; what leads back into the chain itself adds nothing to its length. */
    private void measure(String start) {
        Deque<Step> path = new ArrayDeque<>();
        path.push(step(start));
        while (!path.isEmpty()) {
            Step step = path.element();
            if (lengths.putIfAbsent(step.pointer(), 0) == null) {
                step.links().stream()
                        .map(Link::target)
                        .filter(target -> !lengths.containsKey(target))
                        .forEach(target -> path.push(step(target)));
            } else {
                path.pop();
                lengths.merge(step.pointer(), longest(step.links()), Math::max);
            }
        }
    }

    private int longest(List<Link> links) {
        int longest = 0;
        for (Link link : links) {
            longest = Math.max(longest, link.level() + lengths.getOrDefault(link.target(), 0));
        }
        return longest;
    }

    private Step step(String pointer) {
        List<Link> links = new ArrayList<>();
        collect(byPointer.get(pointer), 1, links);
        return new Step(pointer, links);
    }

    private static void collect(@Nullable Schema schema, int level, List<Link> links) {
        if (schema == null) {
            return;
        }
        if (schema.ref() != null) {
            links.add(new Link(schema.ref(), level));
        }
        schema.allOf().forEach(part -> collect(part, level + 1, links));
        schema.oneOf().forEach(branch -> collect(branch, level + 1, links));
        schema.anyOf().forEach(branch -> collect(branch, level + 1, links));
        collect(schema.items(), level + 1, links);
        collect(schema.additionalProperties(), level + 1, links);
    }
}
