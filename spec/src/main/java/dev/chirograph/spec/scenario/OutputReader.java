package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what steps and workflows hand out. */
final class OutputReader {
    private final boolean selectors;

    /**
     * Makes a reader.
     *
     * @param selectors whether the document is of a version that has Selector Objects (Arazzo 1.1)
     */
    OutputReader(boolean selectors) {
        this.selectors = selectors;
    }

    Map<String, Output> outputs(Part part) {
        Map<String, Output> outputs = new LinkedHashMap<>();
        if (part.node().isMissingNode()) {
            return outputs;
        }
        for (Map.Entry<String, JsonNode> entry : part.node().properties()) {
            Output output = output(part.member(entry.getKey()));
            if (output != null) {
                outputs.put(entry.getKey(), output);
            }
        }
        return outputs;
    }

    private @Nullable Output output(Part part) {
        if (part.node().isObject()) {
            return selector(part);
        }
        String text = part.node().asText();
        Optional<RuntimeExpression> expression = RuntimeExpression.parse(text);
        if (expression.isEmpty()) {
            part.error("scenario-expression", Quoted.of(text) + " is no runtime expression that is supported");
            return null;
        }
        return new Output(expression.get(), null);
    }

    private @Nullable Output selector(Part part) {
        if (!selectors) {
            part.error(Part.UNSUPPORTED, "selectors need arazzo: 1.1.0");
            return null;
        }
        part.known(Set.of("context", "selector", "type"), Set.of());
        String text = part.required("context");
        String query = part.required("selector");
        if (!part.required("type").equals("jsonpath")) {
            part.error(Part.UNSUPPORTED, "selectors are of type jsonpath");
            return null;
        }
        Optional<RuntimeExpression> context = RuntimeExpression.parse(text);
        JsonPath path = CriterionReader.path(part, "selector", query);
        if (context.isEmpty()) {
            part.member("context")
                    .error("scenario-expression", Quoted.of(text) + " is no runtime expression that is supported");
        }
        return context.isEmpty() || path == null ? null : new Output(context.get(), path);
    }
}
