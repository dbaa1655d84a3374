package dev.chirograph.generator.emit;

import dev.chirograph.generator.model.IncomingDecl;
import dev.chirograph.generator.source.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the documentation of a client says of the requests that the provider sends by itself. */
record IncomingList(JavaTypes types) {

    /** Returns a paragraph that names each request with the expression that reads its body. */
    CodeBlock of(List<IncomingDecl> incoming) {
        CodeBlock.Builder list = CodeBlock.builder()
                .add(
                        "The provider sends requests by itself. Their bodies are read as follows, {@code body} being the bytes"
                                + "\nthat came:\n<ul>");
        incoming.forEach(request -> list.add("\n<li>$L", item(request)));
        return list.add("\n</ul>").build();
    }

    private CodeBlock item(IncomingDecl incoming) {
        CodeBlock.Builder item =
                CodeBlock.builder().add("$L", SourceText.code(incoming.request().name()));
        if (incoming.request().cause() != null) {
            item.add(" of $L", SourceText.code(incoming.request().cause().id()));
        }
        if (incoming.body() != null) {
            CodeBlock type = types.direct(incoming.body());
            // The name of an envelope may be anything, also what ends a comment.
            if (SourceText.isLiteral(type.toString())) {
                item.add(": {@code $L.read(body)}", type);
            }
        }
        return item.add("$L", summary(incoming.request().summary())).build();
    }

    private static String summary(@Nullable String summary) {
        return summary == null || summary.isBlank() ? "" : "\n" + Wrapping.wrap(Markdown.inline(summary), 116);
    }
}
