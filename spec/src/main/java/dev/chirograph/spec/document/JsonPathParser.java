package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.document.JsonPath.Condition;
import dev.chirograph.spec.document.JsonPath.Node;
import dev.chirograph.spec.document.JsonPath.Segment;
import dev.chirograph.spec.document.JsonPath.Selector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the segments and selectors of a JSONPath query (RFC 9535, 2). Used once. */
final class JsonPathParser {
    private static final int DEEPEST = 100;

    private final PathText text;

    JsonPathParser(String query) {
        this.text = new PathText(query);
    }

    JsonPath parse() throws JsonPathException {
        text.expect("$");
        JsonPath path = segments(text, 0);
        if (!text.ended()) {
            throw text.unexpected();
        }
        return path;
    }

    /** Reads segments until something else follows. */
    static JsonPath segments(PathText text, int depth) throws JsonPathException {
        checkDepth(text, depth);
        List<Segment> segments = new ArrayList<>();
        while (true) {
            text.skipBlanks();
            if (text.accept("..")) {
                segments.add(new Segment(true, text.accept("[") ? bracket(text, depth) : List.of(shorthand(text))));
            } else if (text.accept(".")) {
                segments.add(new Segment(false, List.of(shorthand(text))));
            } else if (text.accept("[")) {
                segments.add(new Segment(false, bracket(text, depth)));
            } else {
                return new JsonPath(segments);
            }
        }
    }

    static void checkDepth(PathText text, int depth) throws JsonPathException {
        if (depth > DEEPEST) {
            throw new JsonPathException("the query nests too deep", text.position());
        }
    }

    private static Selector shorthand(PathText text) throws JsonPathException {
        return text.accept("*") ? JsonPathParser::all : name(text.name());
    }

    private static List<Selector> bracket(PathText text, int depth) throws JsonPathException {
        List<Selector> selectors = new ArrayList<>();
        do {
            text.skipBlanks();
            selectors.add(selector(text, depth));
            text.skipBlanks();
        } while (text.accept(","));
        text.expect("]");
        return selectors;
    }

    private static Selector selector(PathText text, int depth) throws JsonPathException {
        if (text.accept("*")) {
            return JsonPathParser::all;
        }
        if (text.atQuote()) {
            return name(text.quoted());
        }
        if (text.accept("?")) {
            return filter(new JsonPathFilter(text, depth + 1).parse());
        }
        return indexes(text);
    }

    private static void all(Node node, JsonNode root, List<Node> found) {
        JsonPath.children(node, found);
    }

    private static Selector name(String name) {
        return (node, root, found) -> {
            JsonNode value = node.value().get(name);
            if (value != null) {
                found.add(new Node(value, Pointers.child(node.pointer(), name)));
            }
        };
    }

    private static Selector filter(Condition condition) {
        return (node, root, found) -> {
            List<Node> children = new ArrayList<>();
            JsonPath.children(node, children);
            children.stream()
                    .filter(child -> condition.holds(child.value(), root))
                    .forEach(found::add);
        };
    }

    private static Selector indexes(PathText text) throws JsonPathException {
        Integer first = text.integer();
        text.skipBlanks();
        if (!text.accept(":")) {
            if (first == null) {
                throw text.unexpected();
            }
            int index = first;
            return (node, root, found) -> element(node, index < 0 ? node.value().size() + index : index, found);
        }
        text.skipBlanks();
        Integer second = text.integer();
        text.skipBlanks();
        Integer step = text.accept(":") ? text.integer() : null;
        return slice(first, second, step == null ? 1 : step);
    }

    private static Selector slice(@Nullable Integer first, @Nullable Integer second, int step) {
        return (node, root, found) -> {
            int size = node.value().size();
            int from = bound(first == null ? (step > 0 ? 0 : size - 1) : first, size, step);
            int to = second == null ? (step > 0 ? size : -1) : bound(second, size, step);
            for (int i = from; step > 0 ? i < to : step < 0 && i > to; i += step) {
                element(node, i, found);
            }
        };
    }

    private static int bound(int index, int size, int step) {
        int counted = index < 0 ? size + index : index;
        return step > 0 ? Math.min(Math.max(counted, 0), size) : Math.min(Math.max(counted, -1), size - 1);
    }

    private static void element(Node node, int index, List<Node> found) {
        if (node.value().isArray() && index >= 0 && index < node.value().size()) {
            found.add(new Node(node.value().get(index), Pointers.child(node.pointer(), index)));
        }
    }
}
