package dev.chirograph.spec.openapi;

import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.SecurityRequirement;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.SecurityScheme.OAuthFlow;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads security schemes and what operations require of them (OpenAPI 3.1, 4.8.27 to 4.8.30). */
final class SecurityReader {
    private final Reading reading;
    private final TokenFlowReader tokenFlows;
    private final Map<String, SecurityScheme> schemes = new LinkedHashMap<>();

    SecurityReader(Reading reading, ExtensionReader extensions) {
        this.reading = reading;
        this.tokenFlows = new TokenFlowReader(extensions);
        reading.root().member("components").members("securitySchemes").forEach((name, element) -> {
            Element scheme = reading.resolve(element);
            if (scheme.node().isObject()) {
                schemes.put(name, scheme(name, scheme));
            }
        });
    }

    /** Returns the schemes by name, with an entry for each that is required although nothing declares it. */
    Map<String, SecurityScheme> schemes() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(schemes));
    }

    private SecurityScheme scheme(String name, Element element) {
        String pointer = element.pointer();
        String description = element.text("description");
        String type = element.text("type", "");
        return switch (type) {
            case "apiKey" -> apiKey(name, element);
            case "http" -> http(name, element, element.text("scheme", ""));
            case "oauth2" -> new SecurityScheme.OAuth2(name, pointer, description, flows(element));
            case "openIdConnect" ->
                new SecurityScheme.OpenIdConnect(name, pointer, description, element.text("openIdConnectUrl", ""));
            default -> {
                if (!type.equals("mutualTLS")) {
                    reading.warning(
                            element,
                            "type",
                            "unknown-security-type",
                            "type " + Quoted.of(type)
                                    + " is not one of apiKey, http, mutualTLS, oauth2, openIdConnect");
                }
                yield new SecurityScheme.Other(name, pointer, description, type);
            }
        };
    }

    private SecurityScheme apiKey(String name, Element element) {
        String parameter = element.text("name");
        ParameterLocation in = ParameterLocation.of(element.text("in", "")).orElse(null);
        if (parameter == null || in == null || in == ParameterLocation.PATH) {
            reading.warning(
                    element, "unusable-security-scheme", "an API key needs a name, and in: header, query or cookie");
            return new SecurityScheme.Other(name, element.pointer(), element.text("description"), "apiKey");
        }
        if (in != ParameterLocation.QUERY && !ContentReader.isFieldName(parameter)) {
            reading.warning(
                    element,
                    "name",
                    "unusable-security-scheme",
                    Quoted.of(parameter) + " is no name of a " + in.word());
            return new SecurityScheme.Other(name, element.pointer(), element.text("description"), "apiKey");
        }
        return new SecurityScheme.ApiKey(name, element.pointer(), element.text("description"), in, parameter);
    }

    private SecurityScheme http(String name, Element element, String scheme) {
        String pointer = element.pointer();
        String description = element.text("description");
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "basic" -> new SecurityScheme.Basic(name, pointer, description);
            case "bearer" ->
                new SecurityScheme.Bearer(
                        name, pointer, description, element.text("bearerFormat"), tokenFlows.read(element));
            default -> new SecurityScheme.Other(name, pointer, description, "http " + scheme);
        };
    }

    private Map<String, OAuthFlow> flows(Element scheme) {
        Map<String, OAuthFlow> flows = new LinkedHashMap<>();
        scheme.members("flows").forEach((name, flow) -> {
            if (flow.node().isObject() && !name.startsWith("x-")) {
                Map<String, String> scopes = new LinkedHashMap<>();
                flow.members("scopes")
                        .forEach((scope, text) -> scopes.put(scope, text.node().asText()));
                flows.put(
                        name,
                        new OAuthFlow(
                                flow.text("authorizationUrl"),
                                address(flow, "tokenUrl"),
                                address(flow, "refreshUrl"),
                                Collections.unmodifiableMap(scopes)));
            }
        });
        return Collections.unmodifiableMap(flows);
    }

    /** Returns the address under a key, absolute or relative; null, with a warning, when it could not be called. */
    private @Nullable String address(Element flow, String key) {
        String text = flow.text(key);
        if (text == null) {
            return null;
        }
        try {
            return new URI(text).toString();
        } catch (URISyntaxException e) {
            reading.warning(flow, key, "unusable-security-scheme", Quoted.of(text) + " is no address, and is left out");
            return null;
        }
    }

    /** Returns the alternatives under {@code security}; a scheme that is not declared stays named. */
    List<SecurityRequirement> requirements(Element owner) {
        List<SecurityRequirement> requirements = new ArrayList<>();
        for (Element requirement : owner.elements("security")) {
            if (!requirement.node().isObject()) {
                continue;
            }
            Map<String, List<String>> required = new LinkedHashMap<>();
            requirement.members().keySet().forEach(name -> {
                required.put(name, requirement.texts(name));
                declare(name, requirement);
            });
            requirements.add(new SecurityRequirement(Collections.unmodifiableMap(required)));
        }
        return List.copyOf(requirements);
    }

    /** Forgetting an unknown scheme would turn a closed operation into one that anybody may call. */
    private void declare(String name, Element requirement) {
        if (!schemes.containsKey(name)) {
            reading.warning(
                    requirement, name, "unknown-security-scheme", "no security scheme is named " + Quoted.of(name));
            schemes.put(name, new SecurityScheme.Other(name, requirement.pointer(), null, "undeclared"));
        }
    }
}
