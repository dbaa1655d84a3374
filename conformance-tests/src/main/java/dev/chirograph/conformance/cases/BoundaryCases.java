package dev.chirograph.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.cases.Expectation.Outcome;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.RequestBody;
import dev.chirograph.spec.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cases at the limits of the schemas: a request that should succeed, with one value changed. No document shows these
 * requests. One that the schemas allow must succeed; one that they forbid must be refused.
 */
final class BoundaryCases {
    private static final int DEEPEST = 3;
    private static final int MOST = 300;

    private final NamedContract subject;
    private final Operation operation;
    private final RequestValues proper;
    private final List<ConformanceCase> present;
    private final SchemaValidator validator;
    private final List<ConformanceCase> cases = new ArrayList<>();

    private BoundaryCases(
            NamedContract subject,
            Operation operation,
            RequestValues proper,
            List<ConformanceCase> present,
            SchemaValidator validator) {
        this.subject = subject;
        this.operation = operation;
        this.proper = proper;
        this.present = present;
        this.validator = validator;
    }

    /**
     * Returns the cases of an operation, at most 300.
     *
     * @param proper a request that should succeed
     * @param present the other cases of the operation, whose requests are not repeated
     */
    static List<ConformanceCase> of(
            NamedContract subject,
            Operation operation,
            RequestValues proper,
            List<ConformanceCase> present,
            SchemaValidator validator) {
        if (SessionOperations.of(subject.contract()).contains(operation.id())) {
            // Many failed logins lock an account, and a case must not end the session of the others.
            return List.of();
        }
        BoundaryCases made = new BoundaryCases(subject, operation, proper, present, validator);
        KeyParameters.others(subject.contract(), operation).forEach(made::parameter);
        made.body();
        return made.cases.size() > MOST ? made.cases.subList(0, MOST) : made.cases;
    }

    private void parameter(Parameter parameter) {
        SchemaView view = SchemaView.of(subject.contract(), parameter.schema());
        boolean path = parameter.in() == ParameterLocation.PATH;
        if (constant(view)) {
            return;
        }
        JsonNode value = proper.parameters().get(parameter);
        for (BoundaryValue candidate : BoundaryValues.of(view, value, parameter.required(), false)) {
            // What stands in a path chooses the resource; only words of an enumeration are safe to put there.
            boolean usable = !path || candidate.kind() == BoundaryValue.Kind.WORD;
            JsonNode changed = candidate.value();
            if (usable) {
                boolean allowed = changed == null
                        ? !parameter.required()
                        : validator.validate(parameter.schema(), changed).isEmpty();
                RequestValues request = changed == null ? proper.without(parameter) : proper.with(parameter, changed);
                add(candidate, parameter.name(), parameter.in().word() + " parameter", request, allowed);
            }
        }
    }

    private void body() {
        MediaType mediaType = proper.mediaType();
        RequestBody declared = operation.requestBody();
        if (mediaType == null || declared == null || !(proper.body() instanceof ObjectNode body)) {
            return;
        }
        if (!declared.required()) {
            add(BoundaryValue.absent(true), "body", "request", proper.withBody(null), true);
        }
        boolean form = mediaType.essence().equals("application/x-www-form-urlencoded");
        if (mediaType.json() || form) {
            members("", body, SchemaView.of(subject.contract(), mediaType.schema()), mediaType, changed -> changed, 1);
        }
    }

    private void members(
            String path,
            ObjectNode object,
            SchemaView view,
            MediaType mediaType,
            Function<ObjectNode, ObjectNode> whole,
            int depth) {
        for (Map.Entry<String, SchemaView> member : described(view).entrySet()) {
            String name = member.getKey();
            SchemaView memberView = member.getValue();
            JsonNode value = object.get(name);
            boolean required = view.statements().stream()
                    .anyMatch(statement -> statement.required().contains(name));
            if (constant(memberView)) {
                continue;
            }
            for (BoundaryValue candidate : BoundaryValues.of(memberView, value, required, mediaType.json())) {
                ObjectNode changed = object.deepCopy();
                if (candidate.value() == null) {
                    changed.remove(name);
                } else {
                    changed.set(name, candidate.value());
                }
                ObjectNode body = whole.apply(changed);
                boolean allowed = mediaType.schema() == null
                        || validator.validate(mediaType.schema(), body).isEmpty();
                add(candidate, path + name, "member", proper.withBody(body), allowed);
            }
            if (value instanceof ObjectNode nested && mediaType.json() && depth < DEEPEST) {
                members(
                        path + name + ".",
                        nested,
                        memberView,
                        mediaType,
                        changed -> whole.apply(object.deepCopy().set(name, changed)),
                        depth + 1);
            }
        }
    }

    private static Map<String, SchemaView> described(SchemaView view) {
        Map<String, SchemaView> members = new java.util.LinkedHashMap<>();
        view.statements().stream()
                .flatMap(statement -> statement.properties().keySet().stream())
                .forEach(name -> members.computeIfAbsent(
                        name, wanted -> view.member(wanted).orElseGet(view::nothing)));
        return members;
    }

    /** A value that tells operations at one URL apart must stay. */
    private static boolean constant(SchemaView view) {
        return view.statements().stream()
                .anyMatch(statement ->
                        statement.constant() != null || statement.enumeration().size() == 1);
    }

    private void add(BoundaryValue candidate, String place, String what, RequestValues request, boolean allowed) {
        // At one URL, a request that breaks one description may fit another operation's.
        boolean misleading = !allowed && operation.path().indexOf('#') >= 0;
        boolean repeated = request.equals(proper)
                || present.stream().anyMatch(other -> other.request().equals(request))
                || cases.stream().anyMatch(other -> other.request().equals(request));
        if (allowed != candidate.allowed() || misleading || repeated || cases.size() >= MOST) {
            return;
        }
        String id = subject.name() + "/" + operation.id() + "/boundary/" + candidate.name(place);
        String text = "generated from the schema: " + what + " " + place + " " + candidate.text();
        cases.add(new ConformanceCase(
                id,
                subject,
                operation,
                CaseKind.BOUNDARY,
                request,
                CaseCredentials.PROPER,
                allowed ? success() : rejection(),
                text,
                null));
    }

    private Expectation success() {
        List<Response> successes = CaseFactory.successes(operation);
        @Nullable
        MediaType mediaType = successes.stream()
                .flatMap(response -> response.content().stream())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Expectation(Outcome.SUCCESS, successes, mediaType, null);
    }

    private Expectation rejection() {
        List<Response> errors = operation.responses().stream()
                .filter(response -> !response.success() && !response.status().startsWith("3"))
                .toList();
        return new Expectation(Outcome.REJECTION, errors, null, null);
    }
}
