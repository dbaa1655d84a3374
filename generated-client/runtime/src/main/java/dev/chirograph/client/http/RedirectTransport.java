package dev.chirograph.client.http;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Follows redirects of GET and HEAD within one origin (scheme, host and port), five at most. All others are handed on
 * as they are: a provider cannot send a call, with what it carries, somewhere else.
 */
public final class RedirectTransport implements Transport {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int LIMIT = 5;

    private final Transport next;

    /** Decorates a transport. */
    public RedirectTransport(Transport next) {
        this.next = next;
    }

    @Override
    public CompletableFuture<Response> sendAsync(Request request) {
        return follow(request, LIMIT);
    }

    private CompletableFuture<Response> follow(Request request, int left) {
        return Futures.then(next.sendAsync(request), response -> {
            URI target = left == 0 ? null : target(request, response);
            if (target == null) {
                return CompletableFuture.completedFuture(response);
            }
            Request redirected = request.withUri(target);
            for (var secret : request.secretQuery().entrySet()) {
                redirected = redirected.withSecretQuery(secret.getKey(), secret.getValue());
            }
            return follow(redirected, left - 1);
        });
    }

    private static @Nullable URI target(Request request, Response response) {
        if (!REDIRECTS.contains(response.status())
                || response.streamed()
                || !Set.of("GET", "HEAD").contains(request.method())) {
            return null;
        }
        String location = response.headers().firstValue("Location").orElse("");
        try {
            URI target = request.uri().resolve(location);
            return !location.isEmpty()
                            && target.getUserInfo() == null
                            && Origin.of(target).equals(Origin.of(request.uri()))
                    ? withoutFragment(target)
                    : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static URI withoutFragment(URI target) {
        String text = target.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? target : URI.create(text.substring(0, fragment));
    }
}
