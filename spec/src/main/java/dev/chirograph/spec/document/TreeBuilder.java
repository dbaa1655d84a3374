package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.diagnostic.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one positioned tree from the events of a parser and keeps it within bounds. */
final class TreeBuilder {
    private static final int MOST_PROBLEMS = 1_000;

    /** How little of what a document may hold aliases may stand for: a copy costs nothing to write. */
    private static final int SHARE_OF_ALIASES = 10;

    /** How much longer than a document the pointers to all its values may be: each is kept with what it points to. */
    private static final long LENGTH_OF_POINTERS = 16;

    private final String file;
    private final LoadLimits limits;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable JsonNode root;
    private boolean refersElsewhere;
    private long nodes;
    private long pointers;
    private long copiedNodes;
    private long copiedCharacters;

    TreeBuilder(String file, LoadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    void startObject(int line, int column) {
        start(new Open(new PositionedObject(file, line, column)), line, column);
    }

    void startArray(int line, int column) {
        start(new Open(new PositionedArray(file, line, column)), line, column);
    }

    private void start(Open container, int line, int column) {
        count(line, column);
        if (open.size() >= limits.depth()) {
            throw tooDeep(line, column);
        }
        container.line = line;
        container.column = column;
        Open parent = open.peek();
        container.mapping = parent != null && "mapping".equals(parent.key);
        container.pointerLength =
                parent == null ? 0 : parent.pointerLength + 1 + (parent.key == null ? 0 : parent.key.length());
        open.push(container);
    }

    /** Ends the innermost object or array and returns it. */
    JsonNode end() {
        Open ended = open.pop();
        ended.merges.forEach(merged -> merge(ended, merged));
        place(ended.container, ended.line, ended.column);
        return ended.container;
    }

    /** Names the next member of the innermost object; {@code merge} is the key {@code <<} of YAML. */
    void key(String name, int line, int column, boolean merge) {
        Open current = open.element();
        current.key = name;
        current.merge = merge;
        current.keyLine = line;
        current.keyColumn = column;
    }

    /** Returns whether the next event must be a key. */
    boolean expectsKey() {
        Open current = open.peek();
        return current != null && current.container.isObject() && current.key == null;
    }

    void scalar(JsonNode value, int line, int column) {
        count(line, column);
        Open parent = open.peek();
        if (parent != null && (parent.mapping || "$ref".equals(parent.key))) {
            refersElsewhere |= !References.local(value.asText());
        }
        place(value, line, column);
    }

    /** Adds a copy of a value that was read before. */
    void copy(JsonNode value, int line, int column) {
        countCopy(value, open.size(), line, column);
        // What stood elsewhere as mere text may be a reference here.
        refersElsewhere = true;
        place(value.deepCopy(), line, column);
    }

    private void countCopy(JsonNode value, int depth, int line, int column) {
        count(line, column);
        if (depth > limits.depth()) {
            throw tooDeep(line, column);
        }
        if (value.isTextual()) {
            copiedCharacters += value.textValue().length();
        }
        if (++copiedNodes > limits.nodes() / SHARE_OF_ALIASES || copiedCharacters > limits.bytes()) {
            throw fatal(
                    "too-large",
                    "aliases stand for more than " + limits.nodes() / SHARE_OF_ALIASES + " values, or " + limits.bytes()
                            + " characters",
                    line,
                    column);
        }
        value.forEach(child -> countCopy(child, depth + 1, line, column));
    }

    private void count(int line, int column) {
        if (++nodes > limits.nodes()) {
            throw fatal("too-large", "the document holds more than " + limits.nodes() + " values", line, column);
        }
        Open parent = open.peek();
        pointers += parent == null ? 0 : parent.pointerLength;
        if (pointers > limits.bytes() * LENGTH_OF_POINTERS) {
            throw fatal("too-large", "too many values stand below names that are too long", line, column);
        }
    }

    private ContractException tooDeep(int line, int column) {
        return fatal("too-deep", "objects and lists nest deeper than " + limits.depth() + " levels", line, column);
    }

    private void place(JsonNode value, int line, int column) {
        Open parent = open.peek();
        if (parent == null) {
            root = value;
        } else if (parent.container instanceof PositionedArray array) {
            array.add(value, line, column);
        } else if (parent.merge) {
            parent.merges.add(value);
            parent.key = null;
        } else if (parent.container instanceof PositionedObject object && parent.key != null) {
            String key = parent.key;
            boolean added = value.isContainerNode()
                    ? object.add(key, value, parent.keyLine, parent.keyColumn)
                    : object.add(key, value, line, column);
            if (!added) {
                boolean container = value.isContainerNode();
                object.set(
                        key,
                        value,
                        new Place(file, container ? parent.keyLine : line, container ? parent.keyColumn : column));
                warning(
                        "duplicate-key",
                        "the key " + Quoted.of(key) + " occurs twice; the later one holds",
                        parent.keyLine,
                        parent.keyColumn);
            }
            parent.key = null;
        }
    }

    private void merge(Open target, JsonNode merged) {
        if (merged.isArray()) {
            merged.forEach(element -> merge(target, element));
        } else if (merged instanceof PositionedObject source && target.container instanceof PositionedObject object) {
            for (Map.Entry<String, JsonNode> member : source.properties()) {
                Place place = source.placeOf(member.getKey());
                object.add(member.getKey(), member.getValue(), place.line(), place.column());
            }
        } else {
            error("merge-key", "only objects can be merged by \"<<\"", target.line, target.column);
        }
    }

    /** Adds an error; reading goes on. */
    void error(String id, String message, int line, int column) {
        problems.add(problem(Severity.ERROR, id, message, line, column));
        if (problems.size() >= MOST_PROBLEMS) {
            throw new ContractException(problems);
        }
    }

    /** Adds a warning. */
    void warning(String id, String message, int line, int column) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem(Severity.WARNING, id, message, line, column));
        }
    }

    /** Returns the exception that ends the reading here, with what was found before. */
    ContractException fatal(String id, String message, int line, int column) {
        List<Diagnostic> all = new ArrayList<>(problems);
        all.add(problem(Severity.ERROR, id, message, line, column));
        return new ContractException(all);
    }

    private Diagnostic problem(Severity severity, String id, String message, int line, int column) {
        return new Diagnostic(severity, id, message, new Place(file, line, column).at(pointer()), null);
    }

    private String pointer() {
        String pointer = "#";
        Iterator<Open> outermostFirst = open.descendingIterator();
        while (outermostFirst.hasNext()) {
            Open level = outermostFirst.next();
            if (level.container.isArray()) {
                pointer = Pointers.child(pointer, level.container.size());
            } else if (level.key != null) {
                pointer = Pointers.child(pointer, level.key);
            }
        }
        return pointer;
    }

    /**
     * Returns the tree.
     *
     * @throws ContractException when there were errors, or nothing was read
     */
    LoadedDocument finish() {
        JsonNode document = root;
        if (document == null) {
            throw fatal("syntax", "the document is empty", 1, 1);
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new ContractException(problems);
        }
        return new LoadedDocument(file, document, refersElsewhere, List.copyOf(problems));
    }

    /** An object or array whose end was not seen yet. */
    private static final class Open {
        private final JsonNode container;
        private final List<JsonNode> merges = new ArrayList<>(0);
        private @Nullable String key;
        private boolean merge;

        /** Whether it stands under {@code mapping}, as the words of a discriminator and what they refer to do. */
        private boolean mapping;

        private long pointerLength;
        private int keyLine;
        private int keyColumn;
        private int line;
        private int column;

        private Open(JsonNode container) {
            this.container = container;
        }
    }
}
