package dev.chirograph.client;

import dev.chirograph.client.auth.AuthSession;
import dev.chirograph.client.auth.Authenticator;
import dev.chirograph.client.http.HeaderFields;
import dev.chirograph.client.http.HttpTransport;
import dev.chirograph.client.http.Origin;
import dev.chirograph.client.http.RedirectTransport;
import dev.chirograph.client.http.RetryTransport;
import dev.chirograph.client.http.Sleeper;
import dev.chirograph.client.http.Transport;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What every builder of a generated client offers. For one thread; the client that it builds is for many.
 *
 * @param <B> the generated builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private final Api api;
    private final Map<String, Authenticator> authenticators = new LinkedHashMap<>();
    private final Map<String, String> serverVariables = new LinkedHashMap<>();
    private final Set<Origin> trusted = new LinkedHashSet<>();
    private @Nullable String baseUrl;
    private int server;
    private Duration timeout = Duration.ofSeconds(30);
    private Duration streamTimeout = Duration.ofMinutes(5);
    private int retries = 2;
    private long maxResponseBytes = 64L * 1024 * 1024;
    private HttpHeaders headers = HeaderFields.none();
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper.real();
    private @Nullable HttpClient httpClient;
    private UnaryOperator<Transport> transport = UnaryOperator.identity();
    private boolean plainHttpAllowed;

    /** Starts with what the contract says. */
    protected ClientBuilder(Api api) {
        this.api = api;
        userAgent("chirograph (" + api.title().replaceAll("[^\\x20-\\x7E]|[()\\\\]", "?") + ")");
    }

    /** Sets where the provider is, in place of every server of the contract. */
    public B baseUrl(String url) {
        this.baseUrl = url;
        return self();
    }

    /**
     * Chooses one of the contract's servers.
     *
     * @param index from 0, which is the default
     * @throws IndexOutOfBoundsException when the contract has fewer
     */
    public B server(int index) {
        api.servers().get(index);
        this.server = index;
        return self();
    }

    /** Sets a variable in the address of the contract's servers. */
    public B serverVariable(String name, String value) {
        serverVariables.put(name, value);
        return self();
    }

    /**
     * Limits one try, from sending to the last byte of the answer (to the headers where the answer is a stream). 30
     * seconds at first.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public B timeout(Duration limit) {
        this.timeout = Checks.positive(limit);
        return self();
    }

    /**
     * Limits the silence inside a streamed answer: reading fails when nothing comes for so long. 5 minutes at first.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public B streamTimeout(Duration limit) {
        this.streamTimeout = Checks.positive(limit);
        return self();
    }

    /**
     * Lets credentials go to another server than that of the base URL. Without it, operations for which the contract
     * names a server of their own on another host are called without credentials.
     *
     * @param url scheme, host and port count
     * @throws IllegalArgumentException when it is no absolute http or https address
     */
    public B sendCredentialsTo(String url) {
        trusted.add(Origin.of(URI.create(url)));
        return self();
    }

    /**
     * Sets how often a call is tried again. Twice at first; 0 for never.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public B retries(int number) {
        this.retries = Checks.notNegative(number);
        return self();
    }

    /** Sets the most bytes of an answer that is not a stream; a longer one fails the call. 64 MiB at first. */
    public B maxResponseBytes(long bytes) {
        this.maxResponseBytes = bytes;
        return self();
    }

    /**
     * Sets a header of every request.
     *
     * @throws IllegalArgumentException when name or value may not stand in a header
     */
    public B header(String name, String value) {
        this.headers = HeaderFields.with(headers, name, value);
        return self();
    }

    /** Sets {@code User-Agent}. */
    // Called by the constructor; the generated builders are final and do not override it.
    public final B userAgent(String value) {
        this.headers = HeaderFields.with(headers, "User-Agent", value);
        return self();
    }

    /** Sets the clock that expiry of tokens and dates in {@code Retry-After} are counted from. */
    public B clock(Clock given) {
        this.clock = given;
        return self();
    }

    /** Sets what waits between two tries. */
    public B sleeper(Sleeper given) {
        this.sleeper = given;
        return self();
    }

    /** Sets the HTTP client, such as one with a proxy or certificates of its own; it must not follow redirects. */
    public B httpClient(HttpClient client) {
        this.httpClient = client;
        return self();
    }

    /** Decorates what sends over the network: sees each try as it is sent, credentials included. */
    public B transport(UnaryOperator<Transport> decorator) {
        UnaryOperator<Transport> before = transport;
        this.transport = next -> decorator.apply(before.apply(next));
        return self();
    }

    /** Allows that credentials travel unencrypted to other machines. */
    public B allowPlainHttp() {
        this.plainHttpAllowed = true;
        return self();
    }

    /** Sets the credentials of a security scheme. */
    protected final B authenticate(String scheme, Authenticator authenticator) {
        authenticators.put(scheme, authenticator);
        return self();
    }

    /**
     * Returns what the groups of the client make their calls with.
     *
     * @throws IllegalArgumentException when the base URL is missing or unusable, or credentials would travel unencrypted
     */
    protected final CallFactory calls() {
        URI base = base();
        Set<Origin> origins = new LinkedHashSet<>(trusted);
        origins.add(Origin.of(base));
        if (!authenticators.isEmpty() && !plainHttpAllowed && !Origin.of(base).confidential()) {
            throw new IllegalArgumentException(
                    "credentials would travel unencrypted to " + base + ": use https, or call allowPlainHttp()");
        }
        HttpClient client = httpClient != null
                ? httpClient
                : HttpClient.newBuilder().connectTimeout(timeout).build();
        Transport network = new RedirectTransport(transport.apply(new HttpTransport(client)));
        AuthSession session =
                new AuthSession(base, network, clock, timeout, new Refusal(api.errorBody()), plainHttpAllowed);
        return new CallFactory(new ClientConfig(
                api,
                base,
                baseUrl != null,
                Map.copyOf(serverVariables),
                timeout,
                streamTimeout,
                maxResponseBytes,
                headers,
                new RetryTransport.Policy(
                        retries,
                        clock,
                        sleeper,
                        () -> ThreadLocalRandom.current().nextDouble()),
                network,
                Map.copyOf(authenticators),
                Set.copyOf(origins),
                session));
    }

    private URI base() {
        String address = baseUrl;
        if (address == null) {
            if (api.servers().isEmpty()) {
                throw new IllegalArgumentException("the contract names no server: call baseUrl()");
            }
            address = api.servers().get(server).address(serverVariables);
        }
        return Checks.baseUrl(address);
    }

    // Every generated builder passes itself as B.
    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
