package dev.chirograph.conformance.junit;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test of a client in a process of its own, pointed at a live target: calls one operation and compares the answer with
 * itself, then with itself less one digit.
 */
final class LiveContractMock {
    private LiveContractMock() {}

    /**
     * Prints what came of it.
     *
     * @param arguments name of a bundled contract, operationId, name of the exchange, path, a text to be lost on the way
     */
    public static void main(String[] arguments) throws Exception {
        ContractMock provider = ContractMock.bundled(arguments[0]);
        provider.beforeAll(noContext());
        provider.answer(arguments[1], arguments[2]);
        HttpRequest request = HttpRequest.newBuilder(URI.create(provider.baseUrl() + arguments[3]))
                .header("Authorization", "Bearer " + provider.token())
                .build();
        byte[] received = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
        provider.assertSame(arguments[1], arguments[2], received, received);
        System.out.println("live " + provider.live() + ": the same");
        String text = new String(received, StandardCharsets.UTF_8);
        byte[] lost = text.replace(arguments[4], "").getBytes(StandardCharsets.UTF_8);
        try {
            provider.assertSame(arguments[1], arguments[2], received, lost);
        } catch (AssertionError difference) {
            System.out.println(difference.getMessage());
        }
    }

    /** The extension asks nothing of its context, and this one would not answer. */
    private static ExtensionContext noContext() {
        return (ExtensionContext) Proxy.newProxyInstance(
                LiveContractMock.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, method, values) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
