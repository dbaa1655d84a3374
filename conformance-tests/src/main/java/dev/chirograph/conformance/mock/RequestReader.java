package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.mock.RequestFault.Kind;
import dev.chirograph.conformance.schema.SchemaFault;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.XmlProjection;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.FormText;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.ParameterText;
import dev.chirograph.conformance.wire.ParameterValue;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.RequestBody;
import dev.chirograph.spec.model.Schema;
import dev.chirograph.spec.model.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads a request and finds every way in which it breaks the contract. Thread-safe. */
final class RequestReader {
    private final Contract contract;
    private final SchemaValidator validator;
    private final Set<String> queryKeys;

    RequestReader(Contract contract, SchemaValidator validator) {
        this.contract = contract;
        this.validator = validator;
        this.queryKeys = contract.securitySchemes().values().stream()
                .filter(scheme -> scheme instanceof SecurityScheme.ApiKey key && key.in() == ParameterLocation.QUERY)
                .map(scheme -> ((SecurityScheme.ApiKey) scheme).parameterName())
                .collect(Collectors.toSet());
    }

    ReadRequest read(OperationRouter.Routed routed, WireRequest request) {
        List<RequestFault> faults = new ArrayList<>();
        Map<Parameter, JsonNode> parameters = parameters(routed, request, faults);
        RequestBody declared = routed.operation().requestBody();
        String operation = routed.operation().pointer();
        if (declared == null) {
            if (request.body().length > 0) {
                faults.add(body(
                        Kind.UNDOCUMENTED,
                        "none is documented for " + routed.operation().id(),
                        operation));
            }
            return new ReadRequest(parameters, null, null, faults);
        }
        if (request.body().length == 0) {
            if (declared.required()) {
                faults.add(body(Kind.MISSING, "required, but the request has none", operation));
            }
            return new ReadRequest(parameters, null, null, faults);
        }
        MediaType mediaType = mediaType(declared, request, operation, faults);
        JsonNode body = mediaType == null ? null : body(concrete(mediaType, request), request.body(), faults);
        if (mediaType != null && mediaType.schema() != null && body != null) {
            for (SchemaFault fault : faults(mediaType.schema(), body)) {
                faults.add(new RequestFault(
                        Kind.WRONG,
                        "body" + fault.pointer(),
                        "request/body" + fault.pointer(),
                        fault.message(),
                        fault.rule()));
            }
        }
        return new ReadRequest(parameters, mediaType, body, faults);
    }

    /** No caller can help it when the contract's alternatives do not exclude each other. */
    private List<SchemaFault> faults(Schema schema, JsonNode value) {
        return validator.validate(schema, value).stream()
                .filter(fault -> !fault.ambiguous())
                .toList();
    }

    private static RequestFault body(Kind kind, String message, String rule) {
        return new RequestFault(kind, "body", "request/body", message, rule);
    }

    private Map<Parameter, JsonNode> parameters(
            OperationRouter.Routed routed, WireRequest request, List<RequestFault> faults) {
        Map<Parameter, JsonNode> values = new LinkedHashMap<>();
        List<Pair> query = PercentCoding.pairs(request.query());
        List<Pair> cookies = cookies(request);
        Set<Pair> used = new LinkedHashSet<>();
        for (Parameter parameter : routed.operation().parameters()) {
            if (ParameterText.ofHttp(parameter)) {
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

    private static @Nullable MediaType mediaType(
            RequestBody declared, WireRequest request, String operation, List<RequestFault> faults) {
        ContentType sent =
                ContentType.parse(request.headers().first("Content-Type").orElse(""));
        for (MediaType mediaType : declared.content()) {
            if (sent.matches(mediaType.essence())) {
                return mediaType;
            }
        }
        faults.add(body(
                Kind.WRONG,
                "media type " + (sent.essence().isEmpty() ? "(none)" : sent.essence()) + " is not one of "
                        + declared.content().stream().map(MediaType::essence).collect(Collectors.joining(", ")),
                operation));
        return null;
    }

    /** Of a range, the type that was sent says how the body is read. */
    private static MediaType concrete(MediaType mediaType, WireRequest request) {
        return mediaType.essence().contains("*")
                ? mediaType.as(request.headers().first("Content-Type").orElse(""))
                : mediaType;
    }

    /** Of what is no text by its schema, other media types have the JSON. */
    private JsonNode text(String text, MediaType mediaType) throws JsonProcessingException {
        Set<Schema.Type> types = SchemaView.of(contract, mediaType.schema()).types();
        return types.isEmpty() || types.contains(Schema.Type.STRING) ? TextNode.valueOf(text) : Json.read(text);
    }

    private @Nullable JsonNode body(MediaType mediaType, byte[] bytes, List<RequestFault> faults) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ContentType type = ContentType.parse(mediaType.type());
        try {
            if (type.json()) {
                return Json.read(text);
            }
            if (type.form()) {
                return FormText.read(text, SchemaView.of(contract, mediaType.schema()));
            }
            if (type.xml()) {
                return XmlProjection.of(contract).read(bytes, mediaType.schema());
            }
            return type.essence().startsWith("multipart/") ? null : text(text, mediaType);
        } catch (JsonProcessingException e) {
            faults.add(body(Kind.WRONG, "not JSON: " + Json.reason(e), mediaType.pointer()));
            return null;
        } catch (SAXException e) {
            faults.add(body(Kind.WRONG, "not XML: " + e.getMessage(), mediaType.pointer()));
            return null;
        }
    }
}
