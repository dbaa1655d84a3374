package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.generator.emit.Markdown.Block;
import dev.chirograph.generator.model.JsonExample;
import java.util.List;

/** Text that a comment shows as it is, line by line. */
final class Snippet {
    /** What is longer would hide the rest of the comment. */
    private static final int MOST_LINES = 24;

    private static final int LONGEST = 2_000;

    private Snippet() {}

    /** Returns the block of a piece of code; none for what is blank. */
    static List<Block> of(String text) {
        String code = text.stripTrailing();
        if (code.isBlank()) {
            return List.of();
        }
        boolean literally = SourceText.isLiteral(code.replace('\n', ' '));
        StringBuilder html = new StringBuilder(literally ? "<pre>{@code\n" : "<pre>\n");
        code.lines()
                .map(String::stripTrailing)
                .forEach(line ->
                        html.append(literally ? line : SourceText.html(line)).append('\n'));
        return List.of(new Block(html.append(literally ? "}</pre>" : "</pre>").toString(), false));
    }

    /** Returns the block of a value; none for one that is larger than a reader of a comment wants to see. */
    static List<Block> of(JsonNode value) {
        String text = value.isTextual() ? value.textValue() : JsonExample.inLines(value);
        return text.length() > LONGEST || text.lines().count() > MOST_LINES ? List.of() : of(text);
    }
}
