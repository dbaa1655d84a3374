package dev.chirograph.conformance.driver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.schema.ContentText;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.FormText;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.MultipartText;
import dev.chirograph.conformance.wire.ParameterText;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the values of a case as a request, without credentials. */
public final class RequestWriter {
    private RequestWriter() {}

    /** Returns the request. */
    public static WireRequest write(Contract contract, Operation operation, RequestValues values) {
        List<Headers.Field> headers = new ArrayList<>();
        headers.add(new Headers.Field("Accept", accepted(operation)));
        String path = withoutSent(operation.wirePath(), values);
        List<String> query = new ArrayList<>();
        List<String> cookies = new ArrayList<>();
        for (Map.Entry<Parameter, JsonNode> entry : values.parameters().entrySet()) {
            Parameter parameter = entry.getKey();
            JsonNode value = entry.getValue();
            switch (parameter.in()) {
                case PATH -> path = path.replace("{" + parameter.name() + "}", ParameterText.path(parameter, value));
                case HEADER -> {
                    if (!ParameterText.ofHttp(parameter)) {
                        headers.add(new Headers.Field(parameter.name(), ParameterText.header(parameter, value)));
                    }
                }
                case QUERY ->
                    query.add(ParameterText.query(ParameterText.pairs(parameter, value), parameter.allowReserved()));
                case COOKIE -> cookies.addAll(cookies(parameter, value));
            }
        }
        query.removeIf(String::isEmpty);
        if (!cookies.isEmpty()) {
            headers.add(new Headers.Field("Cookie", String.join("; ", cookies)));
        }
        byte[] body = values.mediaType() == null || values.body() == null
                ? new byte[0]
                : body(contract, values.mediaType(), values.body(), headers);
        String target = query.isEmpty() ? path : path + (path.indexOf('?') < 0 ? "?" : "&") + String.join("&", query);
        return new WireRequest(operation.method(), target, new Headers(headers), body);
    }

    /** A query that is part of the path key may hold parameters that are described as well; each is sent once. */
    private static String withoutSent(String path, RequestValues values) {
        int question = path.indexOf('?');
        if (question < 0) {
            return path;
        }
        Set<String> sent = values.parameters().keySet().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY)
                .map(Parameter::name)
                .collect(Collectors.toSet());
        String kept = Arrays.stream(path.substring(question + 1).split("&", -1))
                .filter(pair -> !sent.contains(pair.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return path.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static List<String> cookies(Parameter parameter, JsonNode value) {
        List<String> cookies = new ArrayList<>();
        for (Pair pair : ParameterText.pairs(parameter, value)) {
            cookies.add(pair.name() + "=" + PercentCoding.encode(pair.value()));
        }
        return cookies;
    }

    private static byte[] body(Contract contract, MediaType mediaType, JsonNode body, List<Headers.Field> headers) {
        ContentType type = ContentType.parse(mediaType.type());
        String concrete = type.concrete();
        if (concrete != null && !concrete.equals(type.essence())) {
            return body(contract, mediaType.as(concrete), body, headers);
        }
        if (type.multipart() && body.isObject()) {
            headers.add(new Headers.Field("Content-Type", MultipartText.contentType(mediaType)));
            return MultipartText.write(contract, mediaType, body).getBytes(StandardCharsets.UTF_8);
        }
        headers.add(new Headers.Field("Content-Type", mediaType.type()));
        String text =
                type.form() && body.isObject() ? FormText.write(body) : ContentText.write(contract, mediaType, body);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String accepted(Operation operation) {
        Set<String> types = new LinkedHashSet<>();
        for (Response response : operation.responses()) {
            response.content().forEach(mediaType -> types.add(mediaType.essence()));
        }
        return types.isEmpty() ? "*/*" : String.join(", ", types);
    }
}
