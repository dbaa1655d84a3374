package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.Authenticator;
import dev.chirograph.conformance.driver.Authorization;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.driver.TransportFailure;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case would send.
 *
 * @param chosen the case
 * @param baseUrl of the target, without a slash at its end
 * @param request with variables such as {@code ${CHIROGRAPH_TOKEN}} where credentials stand; null when nothing is sent
 * @param reason why nothing is sent, or null
 */
public record PlannedRequest(
        ConformanceCase chosen,
        String baseUrl,
        @Nullable WireRequest request,
        @Nullable String reason) {

    static List<PlannedRequest> of(
            List<NamedContract> contracts, ConformanceOptions options, List<ConformanceCase> cases) {
        String target = options.baseUrl() == null ? "" : options.baseUrl().toString();
        String bare = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        CaseGate gate = new CaseGate(options);
        Map<String, Authenticator> authenticators = new HashMap<>();
        Map<String, Secrets> secrets = new HashMap<>();
        Credentials credentials = options.credentials();
        for (NamedContract named : contracts) {
            Contract contract = named.contract();
            Secrets known = Secrets.of(credentials);
            new SecretValues(contract, known).collect(options.binds());
            secrets.put(named.name(), known);
            authenticators.put(named.name(), Authenticator.planning(contract, credentials, options.authentication()));
        }
        List<PlannedRequest> planned = new ArrayList<>();
        for (ConformanceCase chosen : cases) {
            String name = chosen.subject().name();
            planned.add(planned(
                    BoundValues.bind(chosen, options.binds()),
                    bare,
                    gate,
                    java.util.Objects.requireNonNull(authenticators.get(name)),
                    java.util.Objects.requireNonNull(secrets.get(name))));
        }
        return planned;
    }

    private static PlannedRequest planned(
            ConformanceCase chosen, String baseUrl, CaseGate gate, Authenticator authenticator, Secrets secrets) {
        if (chosen.kind() == CaseKind.SCENARIO) {
            String reason = "a step of a scenario, which depends on the answers before it";
            return new PlannedRequest(chosen, baseUrl, null, reason);
        }
        String refusal = chosen.notTestable() != null
                ? chosen.notTestable()
                : gate.refusal(chosen).orElse(null);
        if (refusal != null) {
            return new PlannedRequest(chosen, baseUrl, null, refusal);
        }
        new SecretValues(chosen.subject().contract(), secrets).collect(chosen);
        try {
            Authorization authorization = authenticator.authorize(chosen);
            if (authorization instanceof Authorization.Granted granted) {
                return new PlannedRequest(chosen, secrets.hide(baseUrl), secrets.hide(granted.shown()), null);
            }
            return new PlannedRequest(
                    chosen,
                    baseUrl,
                    null,
                    "credentials are missing: " + ((Authorization.Missing) authorization).reason());
        } catch (TransportFailure e) {
            throw new IllegalStateException("a plan sends nothing", e);
        }
    }
}
