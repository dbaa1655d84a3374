package dev.chirograph.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.mock.JudgedRequest;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.SecretNames;
import dev.chirograph.conformance.wire.SecretVariables;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the secrets of a recorded exchange before anything of it is shown: credentials in headers, cookies and keys, what
 * the token flow sends and issues, and passwords by schema or name.
 */
final class TrafficSecrets {
    private static final Set<String> SHOWN_HEADERS = Set.of("accept", "content-type");
    private static final int SHORTEST = 4;

    private final Contract contract;
    private final Secrets secrets;
    private final SecretValues values;

    TrafficSecrets(Contract contract, Secrets secrets) {
        this.contract = contract;
        this.secrets = secrets;
        this.values = new SecretValues(contract, secrets);
    }

    /** Collects the secrets of an exchange. */
    void collect(WireRequest request, @Nullable JudgedRequest judged, @Nullable WireAnswer answer) {
        headers(request.headers());
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.ApiKey key) {
                key(key, request);
            } else if (scheme instanceof SecurityScheme.Bearer bearer && judged != null) {
                flow(bearer, judged, answer);
            }
        }
        for (PercentCoding.Pair pair : PercentCoding.pairs(request.query())) {
            if (SecretNames.contains(pair.name())) {
                add(pair.value());
            }
        }
        values.collect(request.headers());
        if (judged != null) {
            values.collect(judged.values());
        }
        if (answer != null) {
            answer.headers().fields().stream()
                    .filter(field -> field.name().equalsIgnoreCase("Set-Cookie"))
                    .forEach(field -> cookie(field.value().split(";", 2)[0]));
        }
    }

    private void headers(Headers headers) {
        for (Headers.Field field : headers.fields()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            if (name.equals("authorization") || name.equals("proxy-authorization")) {
                authorization(field.value());
            } else if (name.equals("cookie")) {
                for (String part : field.value().split(";", -1)) {
                    cookie(part.strip());
                }
            }
        }
    }

    private void authorization(String value) {
        add(value);
        int blank = value.indexOf(' ');
        String credentials = blank < 0 ? value : value.substring(blank + 1).strip();
        add(credentials);
        if (value.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
                add(pair.substring(pair.indexOf(':') + 1));
            } catch (IllegalArgumentException e) {
                // Not base64: the text as it stands is hidden already.
                return;
            }
        }
    }

    private void cookie(String pair) {
        add(pair.substring(pair.indexOf('=') + 1));
    }

    private void key(SecurityScheme.ApiKey key, WireRequest request) {
        if (key.in() == ParameterLocation.QUERY) {
            PercentCoding.pairs(request.query()).stream()
                    .filter(pair -> pair.name().equals(key.parameterName()))
                    .forEach(pair -> add(pair.value()));
        } else {
            request.headers().first(key.parameterName()).ifPresent(this::add);
        }
    }

    private void flow(SecurityScheme.Bearer bearer, JudgedRequest judged, @Nullable WireAnswer answer) {
        SecurityScheme.TokenFlow flow = bearer.tokenFlow();
        if (flow == null) {
            return;
        }
        String called = judged.operation().id();
        List<@Nullable String> sent = new ArrayList<>();
        List<@Nullable String> issued = new ArrayList<>();
        if (called.equals(flow.login().operation())) {
            sent.add(flow.login().password());
            issued.add(flow.login().token());
            issued.add(flow.login().refreshToken());
        }
        SecurityScheme.Refresh refresh = flow.refresh();
        if (refresh != null && called.equals(refresh.operation())) {
            sent.add(refresh.refreshToken());
            issued.add(refresh.token());
            issued.add(refresh.newRefreshToken());
        }
        JsonNode body = judged.values().body();
        sent.forEach(pointer -> at(body, pointer));
        JsonNode came = answer == null || issued.isEmpty()
                ? null
                : Json.readRepeatingKeys(new String(answer.body(), StandardCharsets.UTF_8));
        issued.forEach(pointer -> at(came, pointer));
    }

    private void at(@Nullable JsonNode tree, @Nullable String pointer) {
        if (tree != null && pointer != null) {
            add(tree.at(JsonPointer.compile(pointer)).asText(""));
        }
    }

    private void add(String secret) {
        if (secret.length() >= SHORTEST) {
            secrets.add(secret);
            secrets.add(PercentCoding.decode(secret));
        }
    }

    /** Returns the request as it may be shown: variables for credentials, and no header that the contract does not know. */
    WireRequest shown(WireRequest request, @Nullable JudgedRequest judged) {
        Headers headers = Headers.NONE;
        for (Headers.Field field : request.headers().fields()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            boolean documented = judged != null
                    && judged.operation().parameters().stream()
                            .anyMatch(parameter -> parameter.in() == ParameterLocation.HEADER
                                    && parameter.name().equalsIgnoreCase(field.name()));
            if (name.equals("authorization")) {
                headers = headers.with("Authorization", variable(field.value()));
            } else if (SHOWN_HEADERS.contains(name) || documented) {
                headers = headers.with(field.name(), field.value());
            }
        }
        WireRequest shown = request.withHeaders(headers);
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.ApiKey key) {
                shown = shown(key, shown, request);
            }
        }
        return shown;
    }

    private static String variable(String authorization) {
        return authorization.regionMatches(true, 0, "Basic ", 0, 6) ? SecretVariables.BASIC : SecretVariables.BEARER;
    }

    private static WireRequest shown(SecurityScheme.ApiKey key, WireRequest shown, WireRequest sent) {
        if (key.in() == ParameterLocation.HEADER) {
            Headers headers = shown.headers().with(key.parameterName(), SecretVariables.API_KEY);
            return sent.headers().first(key.parameterName()).isEmpty() ? shown : shown.withHeaders(headers);
        }
        if (key.in() != ParameterLocation.QUERY || shown.query().isEmpty()) {
            return shown;
        }
        List<String> parts = new ArrayList<>();
        for (String part : shown.query().split("&", -1)) {
            int equals = part.indexOf('=');
            String name = PercentCoding.decode(equals < 0 ? part : part.substring(0, equals));
            parts.add(
                    name.equals(key.parameterName())
                            ? part.substring(0, Math.max(equals, 0)) + "=" + SecretVariables.API_KEY
                            : part);
        }
        return shown.withTarget(shown.path() + "?" + String.join("&", parts));
    }
}
