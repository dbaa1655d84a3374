package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.SecurityRequirement;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets a request in only with the credentials that its operation's security asks for. Thread-safe. */
final class SecurityGate {
    private final Contract contract;
    private final Credentials credentials;
    private final IssuedTokens tokens;

    SecurityGate(Contract contract, Credentials credentials, IssuedTokens tokens) {
        this.contract = contract;
        this.credentials = credentials;
        this.tokens = tokens;
    }

    /** Returns why the request is refused: what each alternative lacks; empty when it is let in. */
    List<String> refusals(Operation operation, WireRequest request) {
        if (operation.security().isEmpty()) {
            return List.of();
        }
        List<String> refusals = new ArrayList<>();
        for (SecurityRequirement alternative : operation.security()) {
            List<String> lacking = new ArrayList<>();
            for (String name : alternative.schemes().keySet()) {
                SecurityScheme scheme = contract.securitySchemes().get(name);
                if (scheme != null) {
                    lacking(scheme, request).ifPresent(reason -> lacking.add(name + ": " + reason));
                }
            }
            if (lacking.isEmpty()) {
                return List.of();
            }
            refusals.add(String.join(", ", lacking));
        }
        return refusals;
    }

    private Optional<String> lacking(SecurityScheme scheme, WireRequest request) {
        if (scheme instanceof SecurityScheme.Other) {
            return Optional.empty();
        }
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return compared(
                    key(key, request),
                    credentials.apiKey(key.name()),
                    "key in " + key.in().word());
        }
        String header = request.headers().first("Authorization").orElse("");
        if (scheme instanceof SecurityScheme.Basic) {
            Optional<String> sent = credential(header, "Basic");
            String expected = credentials.username() == null || credentials.password() == null
                    ? null
                    : java.util.Base64.getEncoder()
                            .encodeToString((credentials.username() + ":" + credentials.password())
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return compared(sent, expected, "Basic credentials");
        }
        Optional<String> token = credential(header, "Bearer");
        if (token.isPresent() && tokens.valid(token.get())) {
            return Optional.empty();
        }
        return compared(token, credentials.token(), "Bearer token");
    }

    private static Optional<String> compared(
            Optional<String> sent, @org.jspecify.annotations.Nullable String expected, String what) {
        if (sent.isEmpty()) {
            return Optional.of("no " + what);
        }
        return sent.get().equals(expected) ? Optional.empty() : Optional.of("wrong " + what);
    }

    private static Optional<String> credential(String header, String word) {
        boolean named = header.regionMatches(true, 0, word + " ", 0, word.length() + 1);
        return named ? Optional.of(header.substring(word.length() + 1).strip()) : Optional.empty();
    }

    private static Optional<String> key(SecurityScheme.ApiKey key, WireRequest request) {
        return switch (key.in()) {
            case QUERY ->
                PercentCoding.pairs(request.query()).stream()
                        .filter(pair -> pair.name().equals(key.parameterName()))
                        .map(PercentCoding.Pair::value)
                        .findFirst();
            case COOKIE -> request.headers().first("Cookie").flatMap(cookies -> cookie(cookies, key.parameterName()));
            default -> request.headers().first(key.parameterName());
        };
    }

    private static Optional<String> cookie(String cookies, String name) {
        for (String part : cookies.split(";", -1)) {
            if (part.strip().startsWith(name + "=")) {
                return Optional.of(PercentCoding.decode(part.strip().substring(name.length() + 1)));
            }
        }
        return Optional.empty();
    }
}
