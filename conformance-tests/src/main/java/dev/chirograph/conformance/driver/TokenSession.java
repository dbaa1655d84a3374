package dev.chirograph.conformance.driver;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.cases.RequestValuesFactory;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.SecurityScheme.Login;
import dev.chirograph.spec.model.SecurityScheme.Refresh;
import dev.chirograph.spec.model.SecurityScheme.TokenFlow;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logs in by the contract's token flow and keeps the tokens; one login at a time. */
final class TokenSession {
    private final Contract contract;
    private final Driver driver;
    private final Credentials credentials;
    private final Secrets secrets;
    private @Nullable Tokens shared;
    private @Nullable Tokens planned;

    /** Returns a session that never logs in: its tokens are the variables that outputs show. */
    static TokenSession planned(Contract contract, Credentials credentials) {
        Driver none = request -> {
            throw new IllegalStateException("a plan sends nothing");
        };
        TokenSession session = new TokenSession(contract, none, credentials, new Secrets());
        session.planned = new Tokens("${CHIROGRAPH_TOKEN}", "${CHIROGRAPH_REFRESH_TOKEN}");
        return session;
    }

    TokenSession(Contract contract, Driver driver, Credentials credentials, Secrets secrets) {
        this.contract = contract;
        this.driver = driver;
        this.credentials = credentials;
        this.secrets = secrets;
    }

    private record Tokens(String token, @Nullable String refreshToken) {
        @Override
        public String toString() {
            return "Tokens[hidden]";
        }
    }

    boolean possible() {
        return credentials.username() != null && credentials.password() != null;
    }

    /**
     * Returns an access token.
     *
     * @param own whether a new session is wanted, which the case may end
     */
    synchronized String token(TokenFlow flow, boolean own) throws LoginFailure, TransportFailure {
        if (own) {
            return login(flow).token();
        }
        Tokens present = shared;
        if (present == null) {
            present = login(flow);
            shared = present;
        }
        return present.token();
    }

    /**
     * Puts the user's own name, password and refresh token where the documented request of a login or refresh has
     * placeholders.
     *
     * @param shown whether variables are wanted instead of the secrets
     */
    RequestValues personal(Operation operation, RequestValues values, boolean shown, boolean own)
            throws LoginFailure, TransportFailure {
        TokenFlow flow = flow().orElse(null);
        if (flow == null || !possible() || !(values.body() instanceof ObjectNode body)) {
            return values;
        }
        if (operation.id().equals(flow.login().operation())) {
            return values.withBody(loginBody(flow.login(), body, shown));
        }
        Refresh refresh = flow.refresh();
        if (refresh != null && operation.id().equals(refresh.operation())) {
            String token = shown ? "${CHIROGRAPH_REFRESH_TOKEN}" : refreshToken(flow, own);
            return token == null ? values : values.withBody(replaced(body, refresh.refreshToken(), token));
        }
        return values;
    }

    private Optional<TokenFlow> flow() {
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.Bearer bearer && bearer.tokenFlow() != null) {
                return Optional.of(bearer.tokenFlow());
            }
        }
        return Optional.empty();
    }

    private synchronized @Nullable String refreshToken(TokenFlow flow, boolean own)
            throws LoginFailure, TransportFailure {
        if (own || shared == null) {
            return login(flow).refreshToken();
        }
        return shared.refreshToken();
    }

    private Tokens login(TokenFlow flow) throws LoginFailure, TransportFailure {
        if (planned != null) {
            return planned;
        }
        Login login = flow.login();
        Operation operation = contract.operation(login.operation())
                .orElseThrow(() -> new LoginFailure("the contract has no operation " + login.operation()));
        RequestValues values = RequestValuesFactory.of(contract).proper(operation);
        if (!(values.body() instanceof ObjectNode body)) {
            throw new LoginFailure(login.operation() + " has no body to hold user name and password");
        }
        try {
            WireAnswer answer = driver.send(
                    RequestWriter.write(contract, operation, values.withBody(loginBody(login, body, false))));
            JsonNode tree = Json.read(new String(answer.body(), StandardCharsets.UTF_8));
            JsonNode token = tree.at(login.token());
            if (answer.status() / 100 != 2 || !token.isTextual()) {
                throw new LoginFailure("login failed: " + login.operation() + " answered " + answer.status()
                        + (token.isTextual() ? "" : " without a token at " + login.token()));
            }
            secrets.add(token.textValue());
            JsonNode refresh = login.refreshToken() == null ? null : tree.at(login.refreshToken());
            if (refresh != null && refresh.isTextual()) {
                secrets.add(refresh.textValue());
            }
            return new Tokens(token.textValue(), refresh != null && refresh.isTextual() ? refresh.textValue() : null);
        } catch (JsonProcessingException e) {
            throw new LoginFailure("login failed: " + login.operation() + " did not answer JSON");
        }
    }

    private ObjectNode loginBody(Login login, ObjectNode body, boolean shown) {
        String username = shown ? "${CHIROGRAPH_USERNAME}" : String.valueOf(credentials.username());
        String password = shown ? "${CHIROGRAPH_PASSWORD}" : String.valueOf(credentials.password());
        return replaced(replaced(body, login.username(), username), login.password(), password);
    }

    private static ObjectNode replaced(ObjectNode body, String pointer, String value) {
        ObjectNode copy = body.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), TextNode.valueOf(value));
        }
        return copy;
    }
}
