package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.diagnostic.Severity;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 (core schema) into a positioned tree; merge keys are understood although they are YAML 1.1, because
 * published documents use them.
 */
final class YamlText {
    private static final String INDENTED_BLANKS = "leading empty lines contain more spaces";
    private static final Pattern BLANKS = Pattern.compile("(?m)^ +$");

    private final LoadLimits limits;
    private final TreeBuilder builder;
    private final YamlScalars scalars;
    private final Columns columns;
    private final String text;
    private final Map<String, JsonNode> anchors = new HashMap<>();
    private final Deque<Optional<String>> openAnchors = new ArrayDeque<>();
    private int documents;

    private YamlText(String file, LoadLimits limits, String text) {
        this.limits = limits;
        this.text = text;
        this.builder = new TreeBuilder(file, limits);
        this.scalars = new YamlScalars(
                builder, new Scalars(builder, limits, Scalars.escapesSurrogates(CharBuffer.wrap(text.toCharArray()))));
        this.columns = new Columns(text);
    }

    /** Reads the text; blank lines that are indented too deep before a block scalar are widely published, so they pass. */
    static LoadedDocument read(String file, LoadLimits limits, String text) {
        try {
            return new YamlText(file, limits, text).read();
        } catch (ContractException e) {
            Diagnostic problem = e.diagnostics().get(e.diagnostics().size() - 1);
            if (!problem.message().contains(INDENTED_BLANKS)) {
                throw e;
            }
            LoadedDocument mended =
                    new YamlText(file, limits, BLANKS.matcher(text).replaceAll("")).read();
            List<Diagnostic> warnings = new ArrayList<>(mended.warnings());
            warnings.add(new Diagnostic(
                    Severity.WARNING,
                    "indented-blank-lines",
                    "the blank lines before this text are indented deeper than it; they are read as empty",
                    problem.location(),
                    null));
            return new LoadedDocument(file, mended.root(), mended.refersElsewhere(), List.copyOf(warnings));
        }
    }

    private LoadedDocument read() {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(limits.bytes()).build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                accept(event);
            }
        } catch (MarkedYamlEngineException e) {
            throw e.getProblemMark().map(mark -> syntax(e, mark)).orElseGet(() -> syntax(e, 1, 1));
        } catch (YamlEngineException e) {
            throw syntax(e, 1, 1);
        }
        return builder.finish();
    }

    private RuntimeException syntax(MarkedYamlEngineException problem, Mark mark) {
        String context = problem.getContext() == null ? "" : problem.getContext() + ": ";
        return builder.fatal("syntax", Quoted.plain(context + problem.getProblem()), line(mark), column(mark));
    }

    private RuntimeException syntax(YamlEngineException problem, int line, int column) {
        return builder.fatal("syntax", Quoted.plain(String.valueOf(problem.getMessage())), line, column);
    }

    private void accept(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        int line = line(mark);
        int column = column(mark);
        switch (event.getEventId()) {
            case DocumentStart -> {
                if (++documents > 1) {
                    throw builder.fatal("syntax", "a second document follows in the same file", line, column);
                }
            }
            case MappingStart, SequenceStart -> start((NodeEvent) event, line, column);
            case MappingEnd, SequenceEnd -> {
                JsonNode ended = builder.end();
                openAnchors.pop().ifPresent(anchor -> anchors.put(anchor, ended));
            }
            case Scalar -> scalar((ScalarEvent) event, line, column);
            case Alias -> alias(((AliasEvent) event).getAlias().getValue(), line, column);
            default -> {
                // comments and the marks of stream and document say nothing
            }
        }
    }

    private void start(NodeEvent event, int line, int column) {
        if (builder.expectsKey()) {
            throw builder.fatal("key", "a key must be a scalar", line, column);
        }
        openAnchors.push(anchor(event));
        anchor(event).ifPresent(anchors::remove);
        if (event.getEventId() == Event.ID.MappingStart) {
            builder.startObject(line, column);
        } else {
            builder.startArray(line, column);
        }
    }

    private void scalar(ScalarEvent event, int line, int column) {
        JsonNode value = scalars.value(event, line, column);
        anchor(event).ifPresent(anchor -> anchors.put(anchor, value));
        if (builder.expectsKey()) {
            boolean merge = event.isPlain() && event.getValue().equals("<<");
            builder.key(scalars.key(event), line, column, merge);
        } else {
            builder.scalar(value, line, column);
        }
    }

    private void alias(String name, int line, int column) {
        JsonNode value = anchors.get(name);
        if (value == null) {
            throw unusable(name, line, column);
        }
        if (!builder.expectsKey()) {
            builder.copy(value, line, column);
        } else if (value.isContainerNode()) {
            throw builder.fatal("key", "a key must be a scalar", line, column);
        } else {
            builder.key(value.asText(), line, column, false);
        }
    }

    private RuntimeException unusable(String name, int line, int column) {
        return openAnchors.contains(Optional.of(name))
                ? builder.fatal("alias-ring", "the alias *" + Quoted.plain(name) + " holds itself", line, column)
                : builder.fatal(
                        "alias", "no anchor &" + Quoted.plain(name) + " stands before this alias", line, column);
    }

    private static Optional<String> anchor(NodeEvent event) {
        return event.getAnchor().map(Anchor::getValue);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private int column(Mark mark) {
        return columns.utf16(mark.getLine(), mark.getColumn()) + 1;
    }

    /** Turns columns in code points into columns in UTF-16 units. Goes on from the last column, since a line may be long. */
    private static final class Columns {
        private final String @Nullable [] lines;
        private int lastLine;
        private int codePoints;
        private int units;

        private Columns(String text) {
            boolean same = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
            this.lines = same ? null : text.split("\r\n|\r|\n", -1);
        }

        private int utf16(int line, int column) {
            String[] known = lines;
            if (known == null || line >= known.length) {
                return column;
            }
            if (line != lastLine || column < codePoints) {
                lastLine = line;
                codePoints = 0;
                units = 0;
            }
            String content = known[line];
            while (codePoints < column && units < content.length()) {
                units += Character.charCount(content.codePointAt(units));
                codePoints++;
            }
            return units;
        }
    }
}
