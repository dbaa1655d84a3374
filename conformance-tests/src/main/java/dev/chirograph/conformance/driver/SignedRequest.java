package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.SecretVariables;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.SecurityScheme;

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
            case QUERY ->
                request.withTarget(request.target()
                        + (request.target().indexOf('?') < 0 ? "?" : "&")
                        + PercentCoding.encode(name)
                        + "="
                        + encoded);
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

    private static WireRequest header(WireRequest request, String name, String value) {
        Headers headers = request.headers().with(name, value);
        return request.withHeaders(headers);
    }
}
