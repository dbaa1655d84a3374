package dev.chirograph.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.lint.Check.Complaints;
import dev.chirograph.spec.lint.Examples.Typed;
import dev.chirograph.spec.lint.Rule.Scope;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether examples are examples of what they stand for. */
final class ExampleChecks {
    private ExampleChecks() {}

    static List<Check> all() {
        return List.of(
                Check.warning(
                        "example-schema",
                        Scope.GENERAL,
                        "Every example of JSON content, a form, a parameter or a header fits its schema.",
                        ExampleChecks::fit),
                Check.warning(
                        "schema-example",
                        Scope.GENERAL,
                        "Every example of a schema, wherever it stands, fits it.",
                        ExampleChecks::schemasFit),
                Check.warning(
                        "example-xml",
                        Scope.GENERAL,
                        "Every example of XML content is well-formed XML without a document type declaration.",
                        ExampleChecks::xml));
    }

    private static void fit(Contract contract, Complaints complaints) {
        ExampleValidator validator = new ExampleValidator(contract.document());
        Set<String> seen = new HashSet<>();
        for (Operation operation : contract.operations()) {
            for (Typed typed : Examples.typed(operation)) {
                Schema schema = typed.schema();
                JsonNode value = typed.example().value();
                if (schema != null
                        && value != null
                        && structured(typed)
                        && seen.add(typed.example().pointer())) {
                    validate(validator, schema, value, typed.example().pointer(), complaints);
                }
            }
        }
    }

    private static void schemasFit(Contract contract, Complaints complaints) {
        ExampleValidator validator = new ExampleValidator(contract.document());
        for (Schema schema : Schemas.all(contract)) {
            if (schema.examples().isEmpty()) {
                continue;
            }
            JsonNode node = validator.find(schema.pointer());
            JsonNode single = node.get("example");
            if (single != null) {
                validate(validator, schema, single, Pointers.child(schema.pointer(), "example"), complaints);
            }
            for (int i = 0; i < node.path("examples").size(); i++) {
                String pointer = Pointers.child(Pointers.child(schema.pointer(), "examples"), i);
                validate(validator, schema, node.path("examples").path(i), pointer, complaints);
            }
        }
    }

    private static void validate(
            ExampleValidator validator, Schema schema, JsonNode value, String pointer, Complaints complaints) {
        for (Map.Entry<String, String> problem : validator.problems(schema.pointer(), value)) {
            complaints.at(pointer + problem.getKey(), "the example does not fit its schema: " + problem.getValue());
        }
    }

    /** Text, images and XML are written as text, whatever their schema says. */
    private static boolean structured(Typed typed) {
        MediaType mediaType = typed.mediaType();
        JsonNode value = typed.example().value();
        return mediaType == null
                || mediaType.json()
                || (value != null && value.isObject() && mediaType.essence().contains("form"));
    }

    private static void xml(Contract contract, Complaints complaints) {
        for (Operation operation : contract.operations()) {
            for (Typed typed : Examples.typed(operation)) {
                MediaType mediaType = typed.mediaType();
                JsonNode value = typed.example().value();
                if (mediaType != null && mediaType.xml() && value != null && value.isTextual()) {
                    Optional<String> problem = Xml.problem(value.asText());
                    problem.ifPresent(text -> complaints.at(
                            typed.example().pointer(), "the example is not well-formed XML: " + Quoted.plain(text)));
                }
            }
        }
    }
}
