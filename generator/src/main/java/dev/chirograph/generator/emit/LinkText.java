package dev.chirograph.generator.emit;

import dev.chirograph.spec.model.Link;
import dev.chirograph.spec.model.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a comment says of the links of an answer: which call it leads to, and what of the answer that call takes. */
final class LinkText {
    private LinkText() {}

    /** Adds the links of the successes; nothing where there are none. */
    static void describe(List<Response> responses, JavadocText text) {
        List<String> items = responses.stream()
                .filter(Response::success)
                .flatMap(response -> response.links().values().stream())
                .map(LinkText::item)
                .toList();
        text.list("The answer leads to other calls:", items);
    }

    private static String item(Link link) {
        String target =
                Objects.requireNonNullElse(link.operationId(), Objects.requireNonNullElse(link.operationRef(), ""));
        String taken = link.parameters().entrySet().stream()
                .map(parameter -> SourceText.code(parameter.getKey()) + " is "
                        + SourceText.code(
                                parameter.getValue().isTextual()
                                        ? parameter.getValue().textValue()
                                        : parameter.getValue().toString()))
                .collect(Collectors.joining(", "));
        return SourceText.code(link.name())
                + (target.isEmpty() ? "" : ": " + SourceText.code(target))
                + (taken.isEmpty() ? "" : ", of which " + taken)
                + Markdown.beginning(". ", link.description());
    }
}
