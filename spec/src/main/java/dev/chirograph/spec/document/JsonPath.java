package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSONPath query (RFC 9535, without function extensions). Immutable and thread-safe. */
public final class JsonPath {
    /** A query such as {@code $..*..*} multiplies; no useful one comes near this. */
    private static final int MOST_NODES = 1_000_000;

    private final List<Segment> segments;

    JsonPath(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /**
     * Reads a query.
     *
     * @throws JsonPathException when it is not well-formed
     */
    public static JsonPath parse(String text) throws JsonPathException {
        return new JsonPathParser(text).parse();
    }

    /**
     * Returns what the query names in a value, in its order; empty when that is nothing.
     *
     * @throws JsonPathException when it names unreasonably much
     */
    public List<JsonNode> select(JsonNode root) throws JsonPathException {
        return find(root, root).stream().map(Node::value).toList();
    }

    /** A value of the document and where it stands. */
    record Node(JsonNode value, String pointer) {}

    /** Adds what a node leads to. */
    @FunctionalInterface
    interface Selector {
        void select(Node node, JsonNode root, List<Node> found);
    }

    /** Whether a node is wanted. */
    @FunctionalInterface
    interface Condition {
        boolean holds(JsonNode node, JsonNode root);
    }

    /**
     * One step.
     *
     * @param descendants whether the selectors are applied to everything below as well
     * @param selectors applied in order
     */
    record Segment(boolean descendants, List<Selector> selectors) {}

    /**
     * Returns what the query names, without repetition, in the document's order.
     *
     * @throws JsonPathException when it names unreasonably much
     */
    List<Node> find(JsonNode start, JsonNode root) throws JsonPathException {
        List<Node> current = List.of(new Node(start, "#"));
        for (Segment segment : segments) {
            List<Node> next = new ArrayList<>();
            for (Node node : current) {
                List<Node> sources = new ArrayList<>();
                collect(node, segment.descendants(), sources);
                for (Node source : sources) {
                    segment.selectors().forEach(selector -> selector.select(source, root, next));
                    if (next.size() > MOST_NODES) {
                        throw new JsonPathException("the query names more than " + MOST_NODES + " values", 0);
                    }
                }
            }
            current = distinct(next);
        }
        return current;
    }

    private static List<Node> distinct(List<Node> nodes) {
        Map<String, Node> byPointer = new LinkedHashMap<>();
        nodes.forEach(node -> byPointer.putIfAbsent(node.pointer(), node));
        return List.copyOf(byPointer.values());
    }

    private static void collect(Node node, boolean descendants, List<Node> into) {
        into.add(node);
        if (descendants) {
            List<Node> children = new ArrayList<>();
            children(node, children);
            children.forEach(child -> collect(child, true, into));
        }
    }

    /** Adds the members or elements of a node. */
    static void children(Node node, List<Node> into) {
        if (node.value().isArray()) {
            for (int i = 0; i < node.value().size(); i++) {
                into.add(new Node(node.value().get(i), Pointers.child(node.pointer(), i)));
            }
        } else {
            for (Map.Entry<String, JsonNode> member : node.value().properties()) {
                into.add(new Node(member.getValue(), Pointers.child(node.pointer(), member.getKey())));
            }
        }
    }
}
