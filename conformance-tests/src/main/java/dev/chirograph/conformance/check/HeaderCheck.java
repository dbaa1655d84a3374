package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.SchemaFault;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.TypedText;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documented headers are there and of their type. */
final class HeaderCheck implements Check {
    @Override
    public String id() {
        return "header";
    }

    @Override
    public String rule() {
        return "Every required header of the documented answer is there, and each documented one has its type.";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        Response response = observation.response();
        if (response == null || !observation.replayed().expected().outcome().comparesContent()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Header> entry : response.headers().entrySet()) {
            // OpenAPI 3.1, Response Object: a header of this name is ignored.
            if (entry.getKey().equalsIgnoreCase("Content-Type")) {
                continue;
            }
            Header header = entry.getValue();
            Optional<String> field = observation.answer().headers().first(entry.getKey());
            if (field.isEmpty()) {
                if (header.required()) {
                    findings.add(finding(observation, header, "the header is missing", "nothing"));
                }
                continue;
            }
            SchemaView view = SchemaView.of(observation.contract(), header.schema());
            JsonNode value = TypedText.read(field.get(), view);
            for (SchemaFault fault : observation.validators().answers().validate(header.schema(), value)) {
                findings.add(finding(observation, header, fault.message(), field.get()));
            }
        }
        return findings;
    }

    private Finding finding(Observation observation, Header header, String message, String actual) {
        return new Finding(
                id(),
                Severity.BREAKING,
                "header/" + header.name(),
                header.name() + ": " + message,
                observation.at(header.pointer()),
                (header.required() ? "required, " : "")
                        + Excerpt.of(observation
                                .contract()
                                .document()
                                .at(header.schema().pointer().substring(1))),
                Excerpt.of(actual));
    }
}
