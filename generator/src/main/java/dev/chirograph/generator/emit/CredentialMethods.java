package dev.chirograph.generator.emit;

import dev.chirograph.client.auth.Authenticator;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.auth.KeyLocation;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods of a client's builder that take credentials: at least one for each security scheme. */
record CredentialMethods(ApiModel model, ClassName builder, JavaNames names) {
    private static final String CLIENT_FLOW = "clientCredentials";
    private static final String CLIENT_CREDENTIALS =
            "Obtains tokens for the client itself (RFC 6749, 4.4) and renews them when they expire.";
    private static final String SCOPES = "Scopes:";

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        model.securitySchemes().values().forEach(scheme -> methods.addAll(methods(scheme)));
        return methods;
    }

    private List<MethodSpec> methods(SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.Basic) {
            JavadocText text = said(scheme.description(), "User name and password, sent with every request.");
            return List.of(strings(scheme, text, "basic", "username", "password"));
        }
        if (scheme instanceof SecurityScheme.Bearer bearer) {
            List<MethodSpec> methods = new ArrayList<>(List.of(bearer(bearer)));
            if (model.tokenFlows().containsKey(scheme.name())) {
                methods.add(login(scheme));
            }
            return methods;
        }
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return List.of(apiKey(key));
        }
        if (scheme instanceof SecurityScheme.OAuth2 oauth) {
            return oauth(oauth);
        }
        return scheme instanceof SecurityScheme.OpenIdConnect openId
                ? List.of(openIdConnect(openId))
                : List.of(custom(scheme));
    }

    private MethodSpec bearer(SecurityScheme.Bearer scheme) {
        JavadocText text = said(scheme.description(), "Access token.");
        if (scheme.format() != null && !scheme.format().isBlank()) {
            text.paragraph("Format: " + SourceText.code(scheme.format()) + ".");
        }
        return strings(scheme, text, "bearer", "token");
    }

    private MethodSpec strings(SecurityScheme scheme, JavadocText text, String authenticator, String... arguments) {
        CodeBlock call = CodeBlock.of(
                "$T.$L($L)", Authenticators.class, authenticator, String.join(", ", Arrays.asList(arguments)));
        return method(names.credential(scheme), scheme, text, call, arguments);
    }

    private MethodSpec method(
            String name, SecurityScheme scheme, JavadocText text, CodeBlock call, String... arguments) {
        MethodSpec.Builder method = start(name, text);
        for (String argument : arguments) {
            method.addParameter(String.class, argument);
        }
        return method.addStatement("return authenticate($L, $L)", SourceText.string(scheme.name()), call)
                .build();
    }

    /** Starts a comment with what the contract says, else with text of our own. */
    private static JavadocText said(@Nullable String description, String otherwise) {
        JavadocText text = JavadocText.at(2).markdown(description);
        return text.isEmpty() ? text.paragraph(otherwise) : text;
    }

    private MethodSpec.Builder start(String name, JavadocText text) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(text.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
    }

    private MethodSpec login(SecurityScheme scheme) {
        return start(names.login(scheme), said(null, "Logs in on the first call and renews the token when it expires."))
                .addParameter(String.class, "username")
                .addParameter(String.class, "password")
                .addStatement(
                        "return authenticate($L, $T.login($L, username, password))",
                        SourceText.string(scheme.name()),
                        Authenticators.class,
                        names.flowConstant(scheme))
                .build();
    }

    private MethodSpec apiKey(SecurityScheme.ApiKey key) {
        String location = switch (key.in()) {
            case QUERY -> "QUERY";
            case COOKIE -> "COOKIE";
            case HEADER, PATH -> "HEADER";
        };
        CodeBlock call = CodeBlock.of(
                "$T.apiKey($T.$L, $L, key)",
                Authenticators.class,
                KeyLocation.class,
                location,
                SourceText.string(key.parameterName()));
        return method(
                names.credential(key), key, said(key.description(), "Key, sent with every request."), call, "key");
    }

    private List<MethodSpec> oauth(SecurityScheme.OAuth2 scheme) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(strings(scheme, tokenText(scheme), "bearer", "token"));
        SecurityScheme.OAuthFlow client = scheme.flows().get(CLIENT_FLOW);
        if (client != null && client.tokenUrl() != null) {
            methods.add(start(
                            names.credential(scheme),
                            said(null, CLIENT_CREDENTIALS).list(SCOPES, scopes(List.of(client))))
                    .addParameter(String.class, "clientId")
                    .addParameter(String.class, "clientSecret")
                    .addParameter(String[].class, "scopes")
                    .varargs()
                    .addStatement(
                            "return authenticate($L, $T.clientCredentials($L, clientId, clientSecret, scopes))",
                            SourceText.string(scheme.name()),
                            Authenticators.class,
                            SourceText.string(client.tokenUrl()))
                    .build());
        }
        String refreshUrl = refreshUrl(scheme);
        if (refreshUrl != null) {
            CodeBlock call = CodeBlock.of(
                    "$T.refreshToken($L, clientId, clientSecret, refreshToken)",
                    Authenticators.class,
                    SourceText.string(refreshUrl));
            methods.add(
                    start(names.refresh(scheme), said(null, "Obtains access tokens for a refresh token (RFC 6749, 6)."))
                            .addParameter(String.class, "clientId")
                            .addParameter(String.class, "clientSecret")
                            .addParameter(String.class, "refreshToken")
                            .addStatement("return authenticate($L, $L)", SourceText.string(scheme.name()), call)
                            .build());
        }
        return methods;
    }

    /** Who obtains a token elsewhere wants to know where, and what it may be for. */
    private static JavadocText tokenText(SecurityScheme.OAuth2 scheme) {
        List<SecurityScheme.OAuthFlow> flows = scheme.flows().entrySet().stream()
                .filter(flow -> !flow.getKey().equals(CLIENT_FLOW))
                .map(Map.Entry::getValue)
                .toList();
        JavadocText text = said(scheme.description(), "Access token that was obtained elsewhere.");
        String addresses = flows.stream()
                .flatMap(flow -> Stream.ofNullable(flow.authorizationUrl()))
                .distinct()
                .map(SourceText::code)
                .collect(Collectors.joining(", "));
        if (!addresses.isEmpty()) {
            text.paragraph("Users authorize at " + addresses + ".");
        }
        return text.list(SCOPES, scopes(flows));
    }

    private static List<String> scopes(List<SecurityScheme.OAuthFlow> flows) {
        Map<String, String> scopes = new LinkedHashMap<>();
        flows.forEach(flow -> flow.scopes().forEach(scopes::putIfAbsent));
        return scopes.entrySet().stream()
                .map(scope -> SourceText.code(scope.getKey())
                        + (scope.getValue().isBlank() ? "" : ": " + SourceText.html(scope.getValue())))
                .toList();
    }

    private static @Nullable String refreshUrl(SecurityScheme.OAuth2 scheme) {
        for (String flow : List.of("authorizationCode", "password", "implicit")) {
            SecurityScheme.OAuthFlow declared = scheme.flows().get(flow);
            if (declared != null) {
                return declared.refreshUrl() != null ? declared.refreshUrl() : declared.tokenUrl();
            }
        }
        return null;
    }

    private MethodSpec openIdConnect(SecurityScheme.OpenIdConnect scheme) {
        JavadocText text =
                said(scheme.description(), "Obtains tokens from the provider that the discovery document describes.");
        if (!scheme.discoveryUrl().isBlank()) {
            text.paragraph("The contract names " + SourceText.code(scheme.discoveryUrl()) + ".");
        }
        return start(names.credential(scheme), text)
                .addParameter(String.class, "discoveryUrl")
                .addParameter(String.class, "clientId")
                .addParameter(String.class, "clientSecret")
                .addParameter(String[].class, "scopes")
                .varargs()
                .addStatement(
                        "return authenticate($L, $T.openIdConnect(discoveryUrl, clientId, clientSecret, scopes))",
                        SourceText.string(scheme.name()),
                        Authenticators.class)
                .build();
    }

    private MethodSpec custom(SecurityScheme scheme) {
        return start(names.credential(scheme), said(scheme.description(), "Credentials of a kind that you supply."))
                .addParameter(Authenticator.class, "authenticator")
                .addStatement("return authenticate($L, authenticator)", SourceText.string(scheme.name()))
                .build();
    }
}
