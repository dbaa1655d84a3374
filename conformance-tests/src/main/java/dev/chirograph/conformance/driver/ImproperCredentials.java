package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.cases.CaseCredentials.Kind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.SecurityRequirement;
import dev.chirograph.spec.model.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** Credentials that a provider must refuse. They are made up, so that nothing secret leaves the machine. */
final class ImproperCredentials {
    private ImproperCredentials() {}

    static Authorization apply(Contract contract, ConformanceCase replayed) {
        WireRequest plain = RequestWriter.write(contract, replayed.operation(), replayed.request());
        SignedRequest request = new SignedRequest(plain, plain);
        if (replayed.credentials().kind() == Kind.NONE) {
            return request.granted();
        }
        SecurityScheme scheme = scheme(contract, replayed);
        if (scheme == null) {
            return new Authorization.Missing("the operation names no security scheme");
        }
        boolean malformed = replayed.credentials().kind() == Kind.MALFORMED;
        SignedRequest signed;
        if (scheme instanceof SecurityScheme.Basic) {
            signed = malformed
                    ? authorization(plain, "Basic not-base64!")
                    : request.basic("nobody@example.com", "not-the-password");
        } else if (scheme instanceof SecurityScheme.ApiKey key) {
            signed = request.apiKey(key, malformed ? "" : "not-a-key-of-anybody");
        } else if (scheme instanceof SecurityScheme.Other) {
            return new Authorization.Missing("improper credentials for " + scheme.name() + " are not known");
        } else {
            signed = malformed ? authorization(plain, "Bearer") : request.bearer("not-a-token-of-anybody");
        }
        return new Authorization.Granted(signed.real(), signed.real());
    }

    private static SignedRequest authorization(WireRequest request, String value) {
        WireRequest changed = request.withHeaders(request.headers().with("Authorization", value));
        return new SignedRequest(changed, changed);
    }

    private static @Nullable SecurityScheme scheme(Contract contract, ConformanceCase replayed) {
        String wanted = replayed.credentials().scheme();
        for (SecurityRequirement alternative : replayed.operation().security()) {
            for (String name : alternative.schemes().keySet()) {
                if (wanted == null || wanted.equals(name)) {
                    return contract.securitySchemes().get(name);
                }
            }
        }
        return null;
    }
}
