package dev.chirograph.client;

import dev.chirograph.client.auth.Authenticator;

/** What a generated client does, in the smallest form: a builder that gives its call factory. */
public final class TestClient extends ClientBuilder<TestClient> {
    private TestClient(Api api) {
        super(api);
    }

    public static TestClient of(Api api) {
        return new TestClient(api);
    }

    public static TestClient of(TestServer server) {
        return new TestClient(Api.of("Test", "1")).baseUrl(server.baseUrl());
    }

    public TestClient credentials(String scheme, Authenticator authenticator) {
        return authenticate(scheme, authenticator);
    }

    public CallFactory build() {
        return calls();
    }
}
