package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.KeyParameters;
import dev.chirograph.conformance.mock.RequestFault.Kind;
import dev.chirograph.conformance.schema.SchemaFault;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.wire.ParameterText;
import dev.chirograph.conformance.wire.ParameterValue;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.Schema;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a request and finds every way in which it breaks the contract. Thread-safe. */
final class RequestReader {
    private final Contract contract;
    private final SchemaValidator validator;
    private final RequestBodyReader bodies;
    private final Set<String> queryKeys;

    RequestReader(Contract contract, SchemaValidator validator) {
        this.contract = contract;
        this.validator = validator;
        this.bodies = new RequestBodyReader(contract, validator);
        this.queryKeys = contract.securitySchemes().values().stream()
                .filter(scheme -> scheme instanceof SecurityScheme.ApiKey key && key.in() == ParameterLocation.QUERY)
                .map(scheme -> ((SecurityScheme.ApiKey) scheme).parameterName())
                .collect(Collectors.toSet());
    }

    ReadRequest read(OperationRouter.Routed routed, WireRequest request) {
        List<RequestFault> faults = new ArrayList<>();
        Map<Parameter, JsonNode> parameters = parameters(routed, request, faults);
        RequestBodyReader.Read body = bodies.read(routed.operation(), request, faults);
        return new ReadRequest(parameters, body.mediaType(), body.value(), faults);
    }

    /** No caller can help it when the contract's alternatives do not exclude each other. */
    private List<SchemaFault> faults(Schema schema, JsonNode value) {
        return validator.validate(schema, value).stream()
                .filter(fault -> !fault.ambiguous())
                .toList();
    }

    private Map<Parameter, JsonNode> parameters(
            OperationRouter.Routed routed, WireRequest request, List<RequestFault> faults) {
        Map<Parameter, JsonNode> values = new LinkedHashMap<>();
        List<Pair> query = PercentCoding.pairs(request.query());
        List<Pair> cookies = cookies(request);
        Set<Pair> used = new LinkedHashSet<>();
        for (Parameter parameter : routed.operation().parameters()) {
            // Of keys the gate has judged before.
            if (ParameterText.ofHttp(parameter) || KeyParameters.includes(contract, routed.operation(), parameter)) {
                continue;
            }
            JsonNode value = switch (parameter.in()) {
                case PATH -> single(parameter, routed.holes().get(parameter.name()));
                case HEADER ->
                    single(parameter, request.headers().first(parameter.name()).orElse(null));
                case QUERY -> ParameterValue.paired(contract, parameter, query, used);
                case COOKIE -> ParameterValue.paired(contract, parameter, cookies, used);
            };
            if (value == null) {
                if (parameter.required()) {
                    faults.add(parameter(
                            Kind.MISSING,
                            parameter.in().word(),
                            parameter.name(),
                            "",
                            "required, but missing",
                            parameter.pointer()));
                }
                continue;
            }
            values.put(parameter, value);
            for (SchemaFault fault : faults(parameter.schema(), value)) {
                faults.add(parameter(
                        Kind.WRONG,
                        parameter.in().word(),
                        parameter.name(),
                        fault.pointer(),
                        fault.message(),
                        parameter.pointer()));
            }
        }
        query.stream()
                .filter(pair -> !used.contains(pair)
                        && !queryKeys.contains(pair.name())
                        && !routed.route().takes(pair))
                .map(Pair::name)
                .distinct()
                .forEach(name -> faults.add(parameter(
                        Kind.UNDOCUMENTED,
                        "query",
                        name,
                        "",
                        "not documented",
                        routed.operation().pointer())));
        return values;
    }

    private static RequestFault parameter(
            Kind kind, String in, String name, String place, String message, String rule) {
        return new RequestFault(
                kind, in + " parameter " + name + place, "request/" + in + "/" + name + place, message, rule);
    }

    private @Nullable JsonNode single(Parameter parameter, @Nullable String text) {
        return text == null ? null : ParameterValue.single(contract, parameter, text);
    }

    private static List<Pair> cookies(WireRequest request) {
        List<Pair> cookies = new ArrayList<>();
        for (String part : request.headers().first("Cookie").orElse("").split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                cookies.add(new Pair(
                        part.substring(0, equals).strip(),
                        PercentCoding.decode(part.substring(equals + 1).strip())));
            }
        }
        return cookies;
    }
}
