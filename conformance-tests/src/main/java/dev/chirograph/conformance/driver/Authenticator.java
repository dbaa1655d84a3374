package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.cases.CaseCredentials;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.Expectation.Outcome;
import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.cases.SessionOperations;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.SecurityRequirement;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the requests of one contract the credentials that their cases ask for. The operation's security decides which
 * scheme is used: the first alternative that the given credentials can serve. Thread-safe.
 */
public final class Authenticator {
    private final Contract contract;
    private final Credentials credentials;
    private final @Nullable AuthenticationMode mode;
    private final TokenSession session;
    /** They get a session of their own, which they may end without harm to other cases. */
    private final Set<String> sessions;

    private Authenticator(
            Contract contract, Credentials credentials, @Nullable AuthenticationMode mode, TokenSession session) {
        this.contract = contract;
        this.credentials = credentials;
        this.mode = mode;
        this.session = session;
        this.sessions = SessionOperations.of(contract);
    }

    /**
     * Returns the authenticator of a contract.
     *
     * @param mode the only way to use, or null for any
     * @param secrets is told every token that is issued
     */
    public static Authenticator of(
            Contract contract,
            Driver driver,
            Credentials credentials,
            @Nullable AuthenticationMode mode,
            Secrets secrets) {
        TokenSession session = new TokenSession(contract, driver, credentials, secrets);
        return new Authenticator(contract, credentials, mode, session);
    }

    /**
     * Returns an authenticator that sends nothing: it takes every login for granted, and where the user gave no
     * credentials at all, it takes for granted that he will.
     */
    public static Authenticator planning(
            Contract contract, Credentials credentials, @Nullable AuthenticationMode mode) {
        Credentials given = credentials.secrets().isEmpty()
                ? Credentials.NONE
                        .withLogin("user", "password")
                        .withToken("token")
                        .withApiKey("", "key")
                : credentials;
        TokenSession session = TokenSession.planned(contract, given);
        return new Authenticator(contract, given, mode, session);
    }

    /**
     * Returns the request of a case with credentials, or why it has none.
     *
     * @throws TransportFailure when logging in brought no usable answer
     */
    public Authorization authorize(ConformanceCase replayed) throws TransportFailure {
        CaseCredentials wanted = replayed.credentials();
        if (wanted.kind() == CaseCredentials.Kind.GIVEN) {
            WireRequest request = RequestWriter.write(contract, replayed.operation(), replayed.request());
            return new Authorization.Granted(request, request);
        }
        if (wanted.kind() != CaseCredentials.Kind.PROPER) {
            return ImproperCredentials.apply(contract, replayed);
        }
        List<SecurityRequirement> alternatives = replayed.operation().security();
        boolean own = sessions.contains(replayed.operation().id());
        try {
            SignedRequest request = written(replayed, own);
            if (alternatives.isEmpty() || alternatives.stream().allMatch(SecurityRequirement::anonymous)) {
                return request.granted();
            }
            List<String> missing = new ArrayList<>();
            for (SecurityRequirement alternative : alternatives) {
                SignedRequest signed = signed(alternative, request, own, wanted.scheme(), missing);
                if (signed != null) {
                    return signed.granted();
                }
            }
            boolean anonymous = alternatives.stream().anyMatch(SecurityRequirement::anonymous);
            return anonymous ? request.granted() : new Authorization.Missing(String.join("; ", missing));
        } catch (LoginFailure e) {
            return new Authorization.Missing(String.valueOf(e.getMessage()));
        }
    }

    private SignedRequest written(ConformanceCase replayed, boolean own) throws LoginFailure, TransportFailure {
        RequestValues sent = replayed.request();
        RequestValues shown = sent;
        if (replayed.expected().outcome() == Outcome.SUCCESS) {
            sent = session.personal(replayed.operation(), replayed.request(), false, own);
            shown = session.personal(replayed.operation(), replayed.request(), true, own);
        }
        WireRequest real = RequestWriter.write(contract, replayed.operation(), sent);
        WireRequest printed = RequestWriter.write(contract, replayed.operation(), shown);
        return new SignedRequest(real, printed);
    }

    private @Nullable SignedRequest signed(
            SecurityRequirement alternative,
            SignedRequest request,
            boolean own,
            @Nullable String only,
            List<String> missing)
            throws LoginFailure, TransportFailure {
        if (alternative.anonymous() || (only != null && !alternative.schemes().containsKey(only))) {
            return null;
        }
        List<String> together = alternative.schemes().keySet().stream()
                .filter(name -> authorization(contract.securitySchemes().get(name)))
                .toList();
        if (together.size() > 1) {
            missing.add("a request has one field Authorization, which " + String.join(" and ", together)
                    + " both need at a time");
            return null;
        }
        SignedRequest signed = request;
        for (String name : alternative.schemes().keySet()) {
            SecurityScheme scheme = contract.securitySchemes().get(name);
            signed = scheme == null ? null : signed(scheme, signed, own, missing);
            if (signed == null) {
                return null;
            }
        }
        return signed;
    }

    private @Nullable SignedRequest signed(
            SecurityScheme scheme, SignedRequest request, boolean own, List<String> missing)
            throws LoginFailure, TransportFailure {
        if (scheme instanceof SecurityScheme.Basic && allowed(AuthenticationMode.BASIC)) {
            if (credentials.username() != null && credentials.password() != null) {
                return request.basic(credentials.username(), credentials.password());
            }
            missing.add("user name and password for " + scheme.name());
        } else if (scheme instanceof SecurityScheme.ApiKey key && allowed(AuthenticationMode.API_KEY)) {
            String given = credentials.apiKey(scheme.name());
            if (given != null) {
                return request.apiKey(key, given);
            }
            missing.add("a key for " + scheme.name());
        } else if (scheme instanceof SecurityScheme.Bearer bearer) {
            return bearer(bearer, request, own, missing);
        } else if (scheme instanceof SecurityScheme.OAuth2 || scheme instanceof SecurityScheme.OpenIdConnect) {
            if (credentials.token() != null && allowed(AuthenticationMode.BEARER)) {
                return request.bearer(credentials.token());
            }
            missing.add("a token for " + scheme.name());
        } else {
            missing.add("another way than " + scheme.name());
        }
        return null;
    }

    private @Nullable SignedRequest bearer(
            SecurityScheme.Bearer scheme, SignedRequest request, boolean own, List<String> missing)
            throws LoginFailure, TransportFailure {
        if (credentials.token() != null && allowed(AuthenticationMode.BEARER)) {
            return request.bearer(credentials.token());
        }
        if (scheme.tokenFlow() != null && allowed(AuthenticationMode.LOGIN) && session.possible()) {
            return request.bearer(session.token(scheme.tokenFlow(), own));
        }
        missing.add("a token for " + scheme.name());
        return null;
    }

    private static boolean authorization(@Nullable SecurityScheme scheme) {
        return scheme instanceof SecurityScheme.ApiKey key
                ? key.in() == ParameterLocation.HEADER && key.parameterName().equalsIgnoreCase("Authorization")
                : scheme != null && !(scheme instanceof SecurityScheme.Other);
    }

    private boolean allowed(AuthenticationMode wanted) {
        return mode == null || mode == wanted;
    }
}
