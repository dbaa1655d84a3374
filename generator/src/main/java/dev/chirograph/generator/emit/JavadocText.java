package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.generator.model.Documentation;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.spec.model.ExternalDocs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Javadoc comment in the making: paragraphs first, tags last, lines wrapped at 120 columns. */
final class JavadocText {
    private static final int LAST_COLUMN = 120;
    private static final String GUTTER = " * ";

    private final int width;
    private final List<CodeBlock> paragraphs = new ArrayList<>();
    private final List<CodeBlock> tags = new ArrayList<>();

    private JavadocText(int depth) {
        this.width = LAST_COLUMN - GUTTER.length() - 4 * depth;
    }

    /** Starts the comment of something nested {@code depth} times: 0 for a top-level class. */
    static JavadocText at(int depth) {
        return new JavadocText(depth);
    }

    /** Adds what the document says, with its facts at the end of the last paragraph. */
    JavadocText document(Documentation documentation) {
        return blocks(withFacts(documentation));
    }

    /** Adds what the document says of a property, or at least its name on the wire. */
    JavadocText property(PropertyDecl property) {
        Documentation documentation = property.documentation();
        if (documentation.text() != null && !documentation.text().isBlank()) {
            document(documentation);
        } else {
            StringBuilder text = new StringBuilder(SourceText.code(property.name())).append('.');
            documentation.facts().forEach(fact -> text.append(' ').append(Markdown.inline(fact)));
            paragraph(text.toString()).blocks(example(documentation)).more(documentation.more());
        }
        return deprecated(documentation.deprecated());
    }

    /** Adds the tag of what the contract discourages. */
    JavadocText deprecated(boolean deprecated) {
        return deprecated ? tag("@deprecated the contract discourages its use") : this;
    }

    /** Adds Markdown of the document; nothing when it is silent. */
    JavadocText markdown(@Nullable String markdown) {
        return blocks(Markdown.blocks(markdown));
    }

    /** Adds a link to where more is said; nothing for null. */
    JavadocText more(@Nullable ExternalDocs more) {
        return blocks(link(more));
    }

    /** Adds a list below a line that says what it is; nothing when it is empty. */
    JavadocText list(String line, List<String> items) {
        if (!items.isEmpty()) {
            paragraph(line);
            StringBuilder list = new StringBuilder("<ul>\n");
            items.forEach(item ->
                    list.append(Wrapping.wrap("<li>" + item + "</li>", width)).append('\n'));
            paragraphs.add(CodeBlock.of("$L", list.append("</ul>").toString()));
        }
        return this;
    }

    private JavadocText blocks(List<Markdown.Block> blocks) {
        for (Markdown.Block block : blocks) {
            if (block.paragraph()) {
                paragraph(block.html());
            } else {
                paragraphs.add(CodeBlock.of("$L", block.html()));
            }
        }
        return this;
    }

    /** Returns the example under a line that says what it is; nothing where there is none, or a large one. */
    private static List<Markdown.Block> example(Documentation documentation) {
        JsonNode value = documentation.example();
        List<Markdown.Block> blocks = new ArrayList<>();
        List<Markdown.Block> snippet = value == null ? List.of() : Snippet.of(value);
        if (!snippet.isEmpty()) {
            blocks.add(new Markdown.Block("Example:", true));
            blocks.addAll(snippet);
        }
        return blocks;
    }

    private static List<Markdown.Block> withFacts(Documentation documentation) {
        List<Markdown.Block> blocks = new ArrayList<>(Markdown.blocks(documentation.text()));
        addFacts(documentation, blocks);
        blocks.addAll(example(documentation));
        blocks.addAll(link(documentation.more()));
        return blocks;
    }

    private static List<Markdown.Block> link(@Nullable ExternalDocs more) {
        return more == null ? List.of() : Markdown.blocks(Markdown.link(more.description(), more.url()));
    }

    private static void addFacts(Documentation documentation, List<Markdown.Block> blocks) {
        if (documentation.facts().isEmpty()) {
            return;
        }
        List<String> facts =
                documentation.facts().stream().map(Markdown::inline).toList();
        String sentences = String.join(" ", facts);
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last).paragraph()) {
            blocks.set(last, new Markdown.Block(blocks.get(last).html() + " " + sentences, true));
        } else {
            blocks.add(new Markdown.Block(sentences, true));
        }
    }

    /** Adds a paragraph of HTML. */
    JavadocText paragraph(String html) {
        return fixed(CodeBlock.of("$L", Wrapping.wrap((paragraphs.isEmpty() ? "" : "<p>") + html, width)), true);
    }

    /** Adds a paragraph that refers to classes; it is not wrapped. */
    JavadocText paragraph(CodeBlock paragraph) {
        return fixed(paragraph, paragraphs.isEmpty());
    }

    private JavadocText fixed(CodeBlock paragraph, boolean complete) {
        paragraphs.add(complete ? paragraph : CodeBlock.of("<p>$L", paragraph));
        return this;
    }

    /** Adds a block tag, given with its at sign, with Markdown of the document; nothing when it is silent. */
    JavadocText tag(String tag, Documentation documentation) {
        List<Markdown.Block> blocks = withFacts(documentation);
        if (!blocks.isEmpty()) {
            StringBuilder text = new StringBuilder();
            for (Markdown.Block block : blocks) {
                String start = text.isEmpty() ? tag + " " : "<p>";
                text.append(text.isEmpty() ? "" : "\n")
                        .append(
                                block.paragraph()
                                        ? Wrapping.wrap(start + block.html(), width)
                                        : (text.isEmpty() ? tag + "\n" : "") + block.html());
            }
            tags.add(CodeBlock.of("$L", text.toString()));
        }
        return this;
    }

    /** Adds a block tag with text of our own. */
    JavadocText tag(String tagAndText) {
        tags.add(CodeBlock.of("$L", Wrapping.wrap(tagAndText, width)));
        return this;
    }

    boolean isEmpty() {
        return paragraphs.isEmpty() && tags.isEmpty();
    }

    /** Returns the comment. */
    CodeBlock build() {
        CodeBlock body = CodeBlock.join(paragraphs, "\n\n");
        if (tags.isEmpty()) {
            return body;
        }
        return CodeBlock.builder()
                .add(body)
                .add(paragraphs.isEmpty() ? "" : "\n\n")
                .add(CodeBlock.join(tags, "\n"))
                .build();
    }
}
