package dev.chirograph.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.diagnostic.Spelling;
import dev.chirograph.spec.lint.Check.Complaints;
import dev.chirograph.spec.lint.Rule.Scope;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.ErrorBody;
import dev.chirograph.spec.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Whether our extensions are spelled and used as they are meant. */
final class ExtensionChecks {
    private static final List<String> KNOWN = List.of(
            "x-provenance", "x-effect", "x-java-name", "x-envelope", "x-token-flow", "x-null-values", "x-error-body");

    /** What stands below these is data, and may have members of any name. */
    private static final Set<String> DATA = Set.of("value", "example", "default", "enum", "const");

    private ExtensionChecks() {}

    static List<Check> all() {
        return List.of(
                Check.warning(
                        "extension-typo",
                        Scope.GENERAL,
                        "No extension is a misspelling of one that Chirograph understands.",
                        ExtensionChecks::typos),
                Check.error(
                        "extension-unknown",
                        Scope.CURATED,
                        "A contract uses no extension but those that Chirograph understands.",
                        ExtensionChecks::unknown),
                Check.error(
                        "envelope",
                        Scope.GENERAL,
                        "A schema with x-envelope is an object whose only property is the named one, and it is required.",
                        ExtensionChecks::envelopes),
                Check.error(
                        "null-values",
                        Scope.GENERAL,
                        "x-null-values stands on a schema that allows text.",
                        ExtensionChecks::nullValues),
                Check.error(
                        "error-body",
                        Scope.GENERAL,
                        "The schema of x-error-body describes the member that the pointer names.",
                        ExtensionChecks::errorBody));
    }

    private static void typos(Contract contract, Complaints complaints) {
        extensions(contract.document(), "#", (pointer, name) -> {
            if (!KNOWN.contains(name)) {
                KNOWN.stream()
                        .filter(known -> Spelling.close(known, name))
                        .findFirst()
                        .ifPresent(known ->
                                complaints.at(pointer, Quoted.of(name) + " is no extension; " + known + " is"));
            }
        });
    }

    private static void unknown(Contract contract, Complaints complaints) {
        extensions(contract.document(), "#", (pointer, name) -> {
            if (!KNOWN.contains(name)) {
                complaints.at(pointer, Quoted.of(name) + " is not one of " + String.join(", ", KNOWN));
            }
        });
    }

    private static void extensions(JsonNode node, String pointer, BiConsumer<String, String> found) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isContainerNode()) {
                    extensions(node.get(i), Pointers.child(pointer, i), found);
                }
            }
            return;
        }
        boolean names = Set.of("properties", "headers", "parameters").contains(Pointers.lastToken(pointer));
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            String child = Pointers.child(pointer, name);
            boolean extension = name.startsWith("x-") && !names;
            if (extension) {
                found.accept(child, name);
            }
            if (member.getValue().isContainerNode() && !extension && (names || !DATA.contains(name))) {
                extensions(member.getValue(), child, found);
            }
        }
    }

    private static void envelopes(Contract contract, Complaints complaints) {
        Schemas.all(contract).forEach(schema -> {
            String name = schema.envelope();
            if (name != null
                    && !(schema.properties().keySet().equals(Set.of(name))
                            && schema.required().contains(name))) {
                complaints.at(
                        Pointers.child(schema.pointer(), "x-envelope"),
                        "the schema must have " + Quoted.of(name) + " as its only property, and require it");
            }
        });
    }

    private static void nullValues(Contract contract, Complaints complaints) {
        Schemas.all(contract).forEach(schema -> {
            boolean text = schema.types().isEmpty() || schema.types().contains(Schema.Type.STRING);
            if (!schema.nullValues().isEmpty() && !text) {
                complaints.at(
                        Pointers.child(schema.pointer(), "x-null-values"),
                        "the words mean nothing here, since the schema allows no text");
            }
        });
    }

    private static void errorBody(Contract contract, Complaints complaints) {
        ErrorBody body = contract.errorBody();
        if (body != null && !Schemas.reaches(contract, body.schema(), body.pointer())) {
            complaints.at("#/x-error-body/pointer", "the schema describes no member at " + Quoted.of(body.pointer()));
        }
    }
}
