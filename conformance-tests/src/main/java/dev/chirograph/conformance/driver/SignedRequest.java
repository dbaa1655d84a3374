package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.SecretVariables;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request as it is sent, and the same with variables in place of credentials.
 *
 * @param real goes over the wire
 * @param shown may be printed
 */
record SignedRequest(WireRequest real, WireRequest shown) {

    Authorization granted() {
        return new Authorization.Granted(real, shown);
    }

    SignedRequest basic(String username, String password) {
        return new SignedRequest(
                header(real, "Authorization", "Basic " + Credentials.basic(username, password)),
                header(shown, "Authorization", SecretVariables.BASIC));
    }

    SignedRequest bearer(String token) {
        return new SignedRequest(
                header(real, "Authorization", "Bearer " + token),
                header(shown, "Authorization", SecretVariables.BEARER));
    }

    SignedRequest apiKey(SecurityScheme.ApiKey scheme, String key) {
        return new SignedRequest(
                apiKey(real, scheme, key, PercentCoding.encode(key)),
                apiKey(shown, scheme, SecretVariables.API_KEY, SecretVariables.API_KEY));
    }

    private static WireRequest apiKey(WireRequest request, SecurityScheme.ApiKey scheme, String plain, String encoded) {
        String name = scheme.parameterName();
        return switch (scheme.in()) {
            case QUERY -> request.withTarget(withQuery(request, PercentCoding.encode(name) + "=", encoded));
            case COOKIE ->
                header(
                        request,
                        "Cookie",
                        request.headers()
                                        .first("Cookie")
                                        .map(present -> present + "; ")
                                        .orElse("")
                                + name
                                + "="
                                + encoded);
            default -> header(request, name, plain);
        };
    }

    /** A parameter of the same name as the key is the key. */
    private static String withQuery(WireRequest request, String key, String value) {
        Stream<String> others =
                Arrays.stream(request.query().split("&", -1)).filter(pair -> !pair.isEmpty() && !pair.startsWith(key));
        return request.path() + "?"
                + Stream.concat(others, Stream.of(key + value)).collect(Collectors.joining("&"));
    }

    private static WireRequest header(WireRequest request, String name, String value) {
        Headers headers = request.headers().with(name, value);
        return request.withHeaders(headers);
    }
}
