package dev.chirograph.conformance.recording;

import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.SecurityScheme.TokenFlow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of an exchange proves identity, by the security schemes of the contract. */
final class Credentialed {
    private static final int SHORTEST = 4;

    private Credentialed() {}

    /** Returns every text that a request proves identity with. */
    static List<String> texts(Contract contract, WireRequest request) {
        List<String> texts = new ArrayList<>();
        for (Headers.Field field : request.headers().fields()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            if (name.equals("authorization")) {
                authorization(field.value(), texts);
            } else if (name.equals("cookie")) {
                for (String part : field.value().split(";", -1)) {
                    texts.add(part.strip().substring(part.strip().indexOf('=') + 1));
                }
            }
        }
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.ApiKey key) {
                if (key.in() == ParameterLocation.QUERY) {
                    PercentCoding.pairs(request.query()).stream()
                            .filter(pair -> pair.name().equals(key.parameterName()))
                            .forEach(pair -> texts.add(pair.value()));
                } else {
                    request.headers().first(key.parameterName()).ifPresent(texts::add);
                }
            }
        }
        return texts.stream()
                .filter(text -> text.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    private static void authorization(String value, List<String> texts) {
        String credentials = value.substring(value.indexOf(' ') + 1).strip();
        texts.add(credentials);
        if (value.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
                texts.add(pair.substring(pair.indexOf(':') + 1));
            } catch (IllegalArgumentException e) {
                // Not base64: the text as it stands is removed already.
                return;
            }
        }
    }

    /** Returns whether the token flow of the contract calls an operation to log in or to renew a token. */
    static boolean issuesTokens(Contract contract, String operationId) {
        return flows(contract).stream()
                .anyMatch(flow -> flow.login().operation().equals(operationId)
                        || (flow.refresh() != null && flow.refresh().operation().equals(operationId)));
    }

    /** Returns the JSON Pointers at which the requests of an operation hold secrets of the token flow. */
    static Set<String> sent(Contract contract, String operationId) {
        Set<String> pointers = new HashSet<>();
        for (TokenFlow flow : flows(contract)) {
            if (flow.login().operation().equals(operationId)) {
                add(pointers, flow.login().username());
                add(pointers, flow.login().password());
            }
            SecurityScheme.Refresh refresh = flow.refresh();
            if (refresh != null && refresh.operation().equals(operationId)) {
                add(pointers, refresh.refreshToken());
            }
        }
        return pointers;
    }

    /** Returns the JSON Pointers at which the answers of an operation hold tokens. */
    static Set<String> issued(Contract contract, String operationId) {
        Set<String> pointers = new HashSet<>();
        for (TokenFlow flow : flows(contract)) {
            if (flow.login().operation().equals(operationId)) {
                add(pointers, flow.login().token());
                add(pointers, flow.login().refreshToken());
            }
            SecurityScheme.Refresh refresh = flow.refresh();
            if (refresh != null && refresh.operation().equals(operationId)) {
                add(pointers, refresh.token());
                add(pointers, refresh.newRefreshToken());
            }
        }
        return pointers;
    }

    private static List<TokenFlow> flows(Contract contract) {
        List<TokenFlow> flows = new ArrayList<>();
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.Bearer bearer && bearer.tokenFlow() != null) {
                flows.add(bearer.tokenFlow());
            }
        }
        return flows;
    }

    private static void add(Set<String> pointers, @Nullable String pointer) {
        if (pointer != null) {
            pointers.add(pointer);
        }
    }
}
