package dev.chirograph.spec.openapi;

import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.SecurityScheme.Login;
import dev.chirograph.spec.model.SecurityScheme.Refresh;
import dev.chirograph.spec.model.SecurityScheme.TokenFlow;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-token-flow} of a bearer scheme. */
final class TokenFlowReader {
    private static final Set<String> LOGIN = Set.of("operation", "username", "password", "token", "refreshToken");
    private static final Set<String> REFRESH = Set.of("operation", "refreshToken", "token", "newRefreshToken");

    private final ExtensionReader extensions;

    TokenFlowReader(ExtensionReader extensions) {
        this.extensions = extensions;
    }

    @Nullable
    TokenFlow read(Element scheme) {
        Element flow = scheme.member("x-token-flow");
        if (!flow.present()) {
            return null;
        }
        if (!flow.node().isObject() || !flow.member("login").node().isObject()) {
            extensions.malformed(scheme, "x-token-flow", "x-token-flow must be an object that has login");
            return null;
        }
        return extensions.whole(() -> {
            extensions.known(flow, Set.of("login", "refresh"));
            return new TokenFlow(login(flow.member("login")), refresh(flow));
        });
    }

    private Login login(Element login) {
        extensions.known(login, LOGIN);
        return new Login(
                extensions.requiredString(login, "operation"),
                pointer(login, "username"),
                pointer(login, "password"),
                pointer(login, "token"),
                login.has("refreshToken") ? pointer(login, "refreshToken") : null);
    }

    private @Nullable Refresh refresh(Element flow) {
        Element refresh = flow.member("refresh");
        if (!refresh.present()) {
            return null;
        }
        if (!refresh.node().isObject()) {
            extensions.malformed(flow, "refresh", "refresh must be an object");
            return null;
        }
        extensions.known(refresh, REFRESH);
        return new Refresh(
                extensions.requiredString(refresh, "operation"),
                pointer(refresh, "refreshToken"),
                pointer(refresh, "token"),
                refresh.has("newRefreshToken") ? pointer(refresh, "newRefreshToken") : null);
    }

    private String pointer(Element owner, String key) {
        String pointer = extensions.requiredString(owner, key);
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            extensions.malformed(owner, key, Quoted.of(pointer) + " is not a JSON Pointer such as /token");
        }
        return pointer;
    }
}
