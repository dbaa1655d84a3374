package dev.chirograph.spec.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A way to prove who calls (OpenAPI 3.1, Security Scheme Object). */
public sealed interface SecurityScheme {

    /** Returns the name under {@code components/securitySchemes}. */
    String name();

    /** Returns where it stands. */
    String pointer();

    /** Returns its description in Markdown, or null. */
    @Nullable
    String description();

    /**
     * A key in a header, the query or a cookie.
     *
     * @param in {@code header}, {@code query} or {@code cookie}
     * @param parameterName name of the header, query parameter or cookie
     */
    record ApiKey(String name, String pointer, @Nullable String description, ParameterLocation in, String parameterName)
            implements SecurityScheme {}

    /** HTTP Basic (RFC 7617). */
    record Basic(String name, String pointer, @Nullable String description) implements SecurityScheme {}

    /**
     * HTTP Bearer (RFC 6750).
     *
     * @param format what kind of token it is, such as {@code JWT}; or null
     * @param tokenFlow {@code x-token-flow}: which operations log in and refresh, or null
     */
    record Bearer(
            String name,
            String pointer,
            @Nullable String description,
            @Nullable String format,
            @Nullable TokenFlow tokenFlow)
            implements SecurityScheme {}

    /**
     * OAuth 2.0.
     *
     * @param flows by their names in the document: {@code clientCredentials}, {@code authorizationCode}, …
     */
    record OAuth2(String name, String pointer, @Nullable String description, Map<String, OAuthFlow> flows)
            implements SecurityScheme {}

    /** OpenID Connect; {@code discoveryUrl} is what the document names and is fetched only when the user says so. */
    record OpenIdConnect(
            String name, String pointer, @Nullable String description, String discoveryUrl) implements SecurityScheme {}

    /**
     * Any other: mutual TLS, HTTP Digest, or a type that this version does not know.
     *
     * @param type as the document names it, such as {@code http digest} or {@code mutualTLS}
     */
    record Other(String name, String pointer, @Nullable String description, String type) implements SecurityScheme {}

    /**
     * One flow of OAuth 2.0.
     *
     * @param scopes scope to description
     */
    record OAuthFlow(
            @Nullable String authorizationUrl,
            @Nullable String tokenUrl,
            @Nullable String refreshUrl,
            Map<String, String> scopes) {}

    /**
     * Which operations of the same contract issue tokens ({@code x-token-flow}).
     *
     * @param login logs in with user name and password
     * @param refresh exchanges a refresh token, or null when the provider has none
     */
    record TokenFlow(Login login, @Nullable Refresh refresh) {}

    /**
     * The operation that logs in; the rest are JSON Pointers (RFC 6901) such as {@code /token}.
     *
     * @param operation operationId
     * @param username into the request body
     * @param password into the request body
     * @param token into the answer
     * @param refreshToken into the answer, or null
     */
    record Login(
            String operation,
            String username,
            String password,
            String token,
            @Nullable String refreshToken) {}

    /**
     * The operation that exchanges a refresh token; the rest are JSON Pointers.
     *
     * @param operation operationId
     * @param refreshToken into the request body
     * @param token into the answer
     * @param newRefreshToken into the answer, or null when the old one stays valid
     */
    record Refresh(
            String operation,
            String refreshToken,
            String token,
            @Nullable String newRefreshToken) {}
}
