package dev.chirograph.conformance.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.mock.JudgedRequest;
import dev.chirograph.conformance.mock.RequestFault;
import dev.chirograph.conformance.schema.SchemaFault;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.Validators;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects exchanges that keep the contract and show something new, without their secrets. Not thread-safe. */
final class ExampleProposal {
    private static final int MOST_OF_A_KIND = 10;

    private final Contract contract;
    private final Validators validators;
    private final List<ProposedExample> examples = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ExampleProposal(Contract contract) {
        this.contract = contract;
        this.validators = Validators.of(contract);
    }

    /** Why an exchange is no example of the contract. */
    static final class NotProposed extends Exception {
        private static final long serialVersionUID = 1;

        NotProposed(String message) {
            super(message);
        }
    }

    List<ProposedExample> examples() {
        return examples;
    }

    /**
     * Adds an exchange.
     *
     * @return the example
     * @throws NotProposed when it is no example of the contract, or shows nothing new; the message holds no secret
     */
    ProposedExample add(JudgedRequest judged, WireRequest request, WireAnswer answer) throws NotProposed {
        Operation operation = judged.operation();
        if (!judged.faults().isEmpty()) {
            throw new NotProposed("the request breaks the contract at "
                    + judged.faults().stream()
                            .map(RequestFault::part)
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        MediaType mediaType = mediaType(operation, answer);
        List<String> credentials = Credentialed.texts(contract, request);
        List<String> removals = new ArrayList<>();
        Map<String, JsonNode> values = new LinkedHashMap<>();
        sent(judged, credentials, values, removals);
        JsonNode value = answer(operation, mediaType, answer, credentials, removals);
        if (!seen.add(operation.pointer() + " " + answer.status() + " " + values)) {
            throw new NotProposed("an exchange with the same request and status is recorded already");
        }
        values.put(mediaType.pointer(), value);
        long same = examples.stream()
                .filter(example -> example.operation().equals(operation.id()) && example.status() == answer.status())
                .count();
        if (same >= MOST_OF_A_KIND) {
            throw new NotProposed(MOST_OF_A_KIND + " exchanges of this operation and status are recorded already");
        }
        ProposedExample proposed = new ProposedExample(
                name(operation, same + 1, answer.status()), operation.id(), answer.status(), values, removals);
        examples.add(proposed);
        return proposed;
    }

    private MediaType mediaType(Operation operation, WireAnswer answer) throws NotProposed {
        Response response = operation
                .responseFor(answer.status())
                .orElseThrow(() -> new NotProposed("the status " + answer.status() + " is not documented"));
        ContentType sent =
                ContentType.parse(answer.headers().first("Content-Type").orElse(""));
        MediaType mediaType = response.content().stream()
                .filter(candidate -> sent.matches(candidate.essence()))
                .findFirst()
                .orElseThrow(() -> new NotProposed("its media type is not documented"));
        if (!sent.json()) {
            throw new NotProposed("only JSON is recorded, because secrets cannot be found for sure in anything else");
        }
        own(operation, mediaType);
        return mediaType;
    }

    /** An example of a component would become an exchange of every operation that refers to it. */
    private static void own(Operation operation, MediaType mediaType) throws NotProposed {
        if (!mediaType.pointer().startsWith(operation.pointer() + "/")) {
            throw new NotProposed("its content is shared with other operations: " + mediaType.pointer());
        }
    }

    private void sent(
            JudgedRequest judged, List<String> credentials, Map<String, JsonNode> values, List<String> removals)
            throws NotProposed {
        Operation operation = judged.operation();
        for (Map.Entry<Parameter, JsonNode> entry : judged.values().parameters().entrySet()) {
            Parameter parameter = entry.getKey();
            SecretRemoval removal =
                    new SecretRemoval(parameter.in().word() + " parameter " + parameter.name(), Set.of(), credentials);
            SchemaView view = SchemaView.of(contract, parameter.schema());
            JsonNode value = removal.without(parameter.name(), entry.getValue(), view);
            fits(validators.requests().validate(parameter.schema(), value), "the parameter " + parameter.name());
            MediaType content = parameter.content();
            values.put(content == null ? parameter.pointer() : content.pointer(), value);
            removals.addAll(removal.removals());
        }
        MediaType mediaType = judged.values().mediaType();
        JsonNode body = judged.values().body();
        if (mediaType != null && body != null) {
            own(operation, mediaType);
            SecretRemoval removal =
                    new SecretRemoval("request", Credentialed.sent(contract, operation.id()), credentials);
            JsonNode value = removal.without(body, SchemaView.of(contract, mediaType.schema()));
            fits(validators.requests(), mediaType, value, "the request");
            values.put(mediaType.pointer(), value);
            removals.addAll(removal.removals());
        }
    }

    private JsonNode answer(
            Operation operation,
            MediaType mediaType,
            WireAnswer answer,
            List<String> credentials,
            List<String> removals)
            throws NotProposed {
        JsonNode came;
        try {
            came = Json.read(new String(answer.body(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new NotProposed("the answer is not JSON");
        }
        fits(validators.answers(), mediaType, came, "the answer");
        SecretRemoval removal = new SecretRemoval("answer", Credentialed.issued(contract, operation.id()), credentials);
        JsonNode value = removal.without(came, SchemaView.of(contract, mediaType.schema()));
        fits(validators.answers(), mediaType, value, "what is left of the answer without its secrets");
        removals.addAll(removal.removals());
        return value;
    }

    private static void fits(SchemaValidator validator, MediaType mediaType, @Nullable JsonNode value, String what)
            throws NotProposed {
        if (mediaType.schema() != null && value != null) {
            fits(validator.validate(mediaType.schema(), value), what);
        }
    }

    private static void fits(List<SchemaFault> faults, String what) throws NotProposed {
        if (!faults.isEmpty()) {
            throw new NotProposed(what + " does not fit its schema at "
                    + faults.stream()
                            .map(fault -> fault.pointer().isEmpty() ? "its root" : fault.pointer())
                            .distinct()
                            .limit(5)
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String name(Operation operation, long number, int status) {
        Set<String> taken = DocumentedExchange.of(operation).stream()
                .map(DocumentedExchange::name)
                .collect(Collectors.toSet());
        String base = "recorded-" + operation.id().replaceAll("[^A-Za-z0-9._-]+", "-") + "-" + status + "-";
        long free = number;
        while (taken.contains(base + free)) {
            free += MOST_OF_A_KIND;
        }
        return base + free;
    }
}
