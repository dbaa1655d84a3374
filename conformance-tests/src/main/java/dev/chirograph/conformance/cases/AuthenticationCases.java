package dev.chirograph.conformance.cases;

import dev.chirograph.conformance.cases.CaseCredentials.Kind;
import dev.chirograph.conformance.cases.Expectation.Outcome;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.SecurityRequirement;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The authentication matrix: without, with malformed and with wrong credentials of each scheme a call is refused. */
final class AuthenticationCases {
    private AuthenticationCases() {}

    static List<ConformanceCase> of(NamedContract subject, Operation operation, RequestValues request) {
        List<ConformanceCase> cases = new ArrayList<>();
        boolean open = operation.security().isEmpty()
                || operation.security().stream().anyMatch(SecurityRequirement::anonymous);
        if (open) {
            return cases;
        }
        Set<String> known = schemes(subject, operation);
        ConformanceCase none = refused(subject, operation, request, "auth-none", Kind.NONE, null);
        cases.add(
                known.isEmpty()
                        ? none.notTestable("the way to prove identity is none that a request could lack")
                        : none);
        for (String scheme : known) {
            cases.add(refused(subject, operation, request, "auth-malformed-" + scheme, Kind.MALFORMED, scheme));
            cases.add(refused(subject, operation, request, "auth-wrong-" + scheme, Kind.WRONG, scheme));
        }
        return cases;
    }

    private static Set<String> schemes(NamedContract subject, Operation operation) {
        Set<String> schemes = new LinkedHashSet<>();
        for (SecurityRequirement alternative : operation.security()) {
            for (String name : alternative.schemes().keySet()) {
                SecurityScheme scheme = subject.contract().securitySchemes().get(name);
                if (scheme != null && !(scheme instanceof SecurityScheme.Other)) {
                    schemes.add(name);
                }
            }
        }
        return schemes;
    }

    private static ConformanceCase refused(
            NamedContract subject,
            Operation operation,
            RequestValues request,
            String name,
            Kind kind,
            @Nullable String scheme) {
        return new ConformanceCase(
                subject.name() + "/" + operation.id() + "/" + name,
                subject,
                operation,
                CaseKind.AUTHENTICATION,
                request,
                new CaseCredentials(kind, scheme),
                new Expectation(Outcome.REFUSAL, List.of(), null, null),
                null,
                null);
    }
}
