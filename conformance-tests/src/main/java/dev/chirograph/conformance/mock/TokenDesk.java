package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.SecurityScheme.Login;
import dev.chirograph.spec.model.SecurityScheme.Refresh;
import dev.chirograph.spec.model.SecurityScheme.TokenFlow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a mock provider issues and exchanges tokens, by the token flow of its contract. */
final class TokenDesk {
    private final Contract contract;
    private final Credentials credentials;
    private final IssuedTokens tokens;
    private final @Nullable TokenFlow flow;

    TokenDesk(Contract contract, Credentials credentials, IssuedTokens tokens) {
        this.contract = contract;
        this.credentials = credentials;
        this.tokens = tokens;
        this.flow = contract.securitySchemes().values().stream()
                .filter(scheme -> scheme instanceof SecurityScheme.Bearer)
                .map(scheme -> ((SecurityScheme.Bearer) scheme).tokenFlow())
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** Returns why a login or refresh is refused; empty for a good one, and for every other operation. */
    Optional<String> refusal(Operation operation, @Nullable JsonNode body) {
        if (flow == null || body == null) {
            return Optional.empty();
        }
        Login login = flow.login();
        if (operation.id().equals(login.operation())) {
            String username = body.at(login.username()).asText();
            String password = body.at(login.password()).asText();
            boolean known = username.equals(credentials.username()) && password.equals(credentials.password());
            return known || documented(operation, login.username(), username, login.password(), password)
                    ? Optional.empty()
                    : Optional.of("unknown user name or password");
        }
        Refresh refresh = flow.refresh();
        if (refresh != null && operation.id().equals(refresh.operation())) {
            String token = body.at(refresh.refreshToken()).asText();
            return tokens.validRefresh(token)
                            || documented(operation, refresh.refreshToken(), token, refresh.refreshToken(), token)
                    ? Optional.empty()
                    : Optional.of("unknown refresh token");
        }
        return Optional.empty();
    }

    private boolean documented(
            Operation operation, String firstPlace, String first, String secondPlace, String second) {
        return DocumentedExchange.of(operation).stream()
                .filter(exchange -> !ErrorAnswers.isError(contract, exchange))
                .map(DocumentedExchange::request)
                .filter(request -> request != null && request.value() != null)
                .map(request -> java.util.Objects.requireNonNull(request).value())
                .anyMatch(value -> value != null
                        && value.at(firstPlace).asText().equals(first)
                        && value.at(secondPlace).asText().equals(second));
    }

    /** Returns the answer of a login or refresh with fresh tokens; any other answer as it is. */
    JsonNode issue(Operation operation, JsonNode answer) {
        return tokens(operation, answer, true);
    }

    /** Makes the tokens valid that a documented answer shows, because a client is about to use them. */
    void accept(Operation operation, JsonNode answer) {
        tokens(operation, answer, false);
    }

    private JsonNode tokens(Operation operation, JsonNode answer, boolean fresh) {
        if (flow == null) {
            return answer;
        }
        Refresh refresh = flow.refresh();
        if (operation.id().equals(flow.login().operation())) {
            return tokens(answer, flow.login().token(), flow.login().refreshToken(), fresh);
        }
        if (refresh != null && operation.id().equals(refresh.operation())) {
            return tokens(answer, refresh.token(), refresh.newRefreshToken(), fresh);
        }
        return answer;
    }

    private JsonNode tokens(JsonNode answer, String access, @Nullable String refresh, boolean fresh) {
        JsonNode changed = answer.deepCopy();
        if (changed.at(access).isTextual()) {
            if (fresh) {
                set(changed, access, tokens.issueAccess());
            } else {
                tokens.acceptAccess(changed.at(access).textValue());
            }
        }
        if (refresh != null && changed.at(refresh).isTextual()) {
            if (fresh) {
                set(changed, refresh, tokens.issueRefresh());
            } else {
                tokens.acceptRefresh(changed.at(refresh).textValue());
            }
        }
        if (fresh && refresh != null && changed.at(refresh).isTextual()) {
            tokens.join(changed.at(access).asText(), changed.at(refresh).asText());
        }
        return changed;
    }

    private static void set(JsonNode tree, String pointer, String value) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (tree.at(place.head()) instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), TextNode.valueOf(value));
        }
    }

    /** Takes back the token of a request that ends its session, and the refresh token that its body names. */
    void end(Operation operation, List<String> authorization, @Nullable JsonNode body) {
        if (operation.id().equals("auth.logout") || operation.id().equals("auth.revoke")) {
            authorization.stream()
                    .filter(header -> header.startsWith("Bearer "))
                    .forEach(header ->
                            tokens.revoke(header.substring("Bearer ".length()).strip()));
            Refresh refresh = flow == null ? null : flow.refresh();
            if (refresh != null
                    && body != null
                    && body.at(refresh.refreshToken()).isTextual()) {
                tokens.revokeRefresh(body.at(refresh.refreshToken()).textValue());
            }
        }
    }
}
