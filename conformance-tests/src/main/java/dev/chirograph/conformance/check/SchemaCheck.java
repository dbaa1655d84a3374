package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.SchemaFault;
import dev.chirograph.spec.model.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The body fits its schema. */
final class SchemaCheck implements Check {
    @Override
    public String id() {
        return "schema";
    }

    @Override
    public String rule() {
        return "The body fits the documented schema (JSON Schema draft 2020-12).";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        MediaType mediaType = observation.mediaType();
        JsonNode value = observation.body().value();
        if (!observation.comparable() || mediaType == null || mediaType.schema() == null || value == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Contradictions contradictions = new Contradictions(observation);
        for (SchemaFault fault : observation.validators().answers().validate(mediaType.schema(), value)) {
            Optional<Finding> contradiction = contradictions.inAnswer(fault);
            if (contradiction.isPresent()) {
                findings.add(contradiction.get());
                continue;
            }
            JsonNode rule = observation.contract().document().at(fault.rule().substring(1));
            String looseness = fault.keyword().equals("type") && fault.value() != null
                    ? Looseness.between(rule, fault.value())
                    : "";
            findings.add(new Finding(
                    id(),
                    fault.ambiguous() ? Severity.COMPATIBLE : Severity.BREAKING,
                    fault.pointer(),
                    fault.message() + looseness,
                    observation.at(fault.rule()),
                    fault.keyword() + ": " + Excerpt.of(rule),
                    Excerpt.of(fault.value())));
        }
        return findings;
    }
}
