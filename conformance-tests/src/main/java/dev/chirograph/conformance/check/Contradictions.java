package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.schema.SampleValue;
import dev.chirograph.conformance.schema.SchemaFault;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.TypedText;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.FormText;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the document is at fault and not the provider: its example breaks its own schema, so that no answer could keep
 * both, or a request that it shows must be refused by its own rules.
 */
final class Contradictions {
    private final Observation observation;
    private @Nullable Set<String> broken;

    Contradictions(Observation observation) {
        this.observation = observation;
    }

    /** Returns what is to be said instead of a fault of the answer, when no answer could be without it. */
    Optional<Finding> inAnswer(SchemaFault fault) {
        MediaType mediaType = observation.mediaType();
        Schema schema = mediaType == null ? null : mediaType.schema();
        if (schema == null || fault.ambiguous()) {
            return Optional.empty();
        }
        Example answer = observation.replayed().expected().answer();
        JsonNode example = observation.example();
        if (answer != null && example != null) {
            return broken(schema, () -> example).contains(key(fault))
                    ? Optional.of(finding(
                            "the documented answer breaks its own schema: " + fault.message(),
                            answer.pointer() + fault.pointer(),
                            fault,
                            fault.pointer()))
                    : Optional.empty();
        }
        return broken(schema, () -> made(schema)).contains(key(fault))
                ? Optional.of(finding(
                        "no answer that fits could be made from the schema: " + fault.message(),
                        fault.rule(),
                        fault,
                        fault.pointer()))
                : Optional.empty();
    }

    private JsonNode made(Schema schema) {
        return SampleValue.ofAnswers(contract(), observation.validators().answers())
                .fitting(schema);
    }

    private Set<String> broken(Schema schema, Supplier<JsonNode> answer) {
        if (broken == null) {
            broken = observation.validators().answers().validate(schema, answer.get()).stream()
                    .map(Contradictions::key)
                    .collect(Collectors.toSet());
        }
        return broken;
    }

    private static String key(SchemaFault fault) {
        return Checks.withoutIndexes(fault.pointer()) + " " + fault.rule();
    }

    /** Returns in which ways the request of the case breaks the contract; what the document shows is named as its fault. */
    List<Finding> inRequest() {
        List<Finding> findings = new ArrayList<>();
        RequestValues request = observation.replayed().request();
        for (Map.Entry<Parameter, JsonNode> entry : request.parameters().entrySet()) {
            Parameter parameter = entry.getKey();
            String what = parameter.in().word() + " parameter " + parameter.name();
            add(
                    what,
                    parameter.schema(),
                    asRead(parameter, entry.getValue()),
                    parameter.examples().values(),
                    findings);
        }
        MediaType mediaType = request.mediaType();
        if (mediaType != null && mediaType.schema() != null && request.body() != null) {
            add(
                    "request",
                    mediaType.schema(),
                    asRead(mediaType, request.body()),
                    mediaType.examples().values(),
                    findings);
        }
        return findings;
    }

    private void add(String what, Schema schema, JsonNode value, Collection<Example> examples, List<Finding> findings) {
        for (SchemaFault fault : observation.validators().requests().validate(schema, value)) {
            if (!fault.ambiguous()) {
                Optional<Example> shown = examples.stream()
                        .filter(example -> value.equals(example.value()))
                        .findFirst();
                findings.add(
                        shown.isPresent()
                                ? finding(
                                        "the documented " + what + fault.pointer() + " breaks its own schema: "
                                                + fault.message(),
                                        shown.get().pointer() + fault.pointer(),
                                        fault,
                                        "")
                                : finding(
                                        "no " + what + " that fits could be made from the schema: "
                                                + (fault.pointer().isEmpty() ? "" : fault.pointer() + ": ")
                                                + fault.message(),
                                        fault.rule(),
                                        fault,
                                        ""));
            }
        }
    }

    private Finding finding(String message, String place, SchemaFault fault, String pointer) {
        JsonNode rule = observation.contract().document().at(fault.rule().substring(1));
        return new Finding(
                Checks.CONTRACT,
                Severity.BREAKING,
                pointer,
                message,
                observation.at(place),
                fault.keyword() + ": " + Excerpt.of(rule),
                Excerpt.of(fault.value()));
    }

    /** Where the wire has only texts, a number written as a text in the document is a number all the same. */
    private JsonNode asRead(Parameter parameter, JsonNode value) {
        return value.isTextual()
                ? TypedText.read(value.textValue(), SchemaView.of(contract(), parameter.schema()))
                : value;
    }

    private JsonNode asRead(MediaType mediaType, JsonNode body) {
        boolean form = ContentType.parse(mediaType.type()).form();
        return form && body.isObject()
                ? FormText.read(FormText.write(body), SchemaView.of(contract(), mediaType.schema()))
                : body;
    }

    private Contract contract() {
        return observation.contract();
    }
}
