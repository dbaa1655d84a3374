package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.cases.CaseCredentials;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.ValueOrigin;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.TypedText;
import dev.chirograph.spec.model.Parameter;
import java.util.Map;

/** Values that the user knows of his account; they take the place of documented ones. */
final class BoundValues {
    private BoundValues() {}

    /**
     * Returns the case with the user's values.
     *
     * @param binds by name of the parameter, or by operationId, a dot and name
     */
    static ConformanceCase bind(ConformanceCase chosen, Map<String, String> binds) {
        // What a scenario sends is said by the scenario; its inputs are bound, not its parameters.
        if (binds.isEmpty()
                || chosen.kind() == CaseKind.SCENARIO
                || chosen.credentials().kind() != CaseCredentials.Kind.PROPER) {
            return chosen;
        }
        ConformanceCase bound = chosen;
        for (Parameter parameter : chosen.request().parameters().keySet()) {
            String exact = chosen.operation().id() + "." + parameter.name();
            String name = binds.containsKey(exact) ? exact : parameter.name();
            String value = binds.get(name);
            boolean constant = parameter.schema().enumeration().size() == 1;
            if (value != null && !constant) {
                SchemaView view = SchemaView.of(chosen.subject().contract(), parameter.schema());
                JsonNode typed = TypedText.read(value, view);
                bound = bound.withValue(
                        parameter,
                        typed.isNull() ? TextNode.valueOf(value) : typed,
                        new ValueOrigin(parameter.name(), ValueOrigin.Source.BIND, name));
            }
        }
        return bound;
    }
}
