// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.ServerVariable;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Items {
    private final CallFactory calls;

    Items(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /here} */
    public void here() {
        hereCall().execute();
    }

    /** Prepares {@link #here()} without sending it. */
    public Call<Void> hereCall() {
        return Operation.of("items.here", "GET", "/here")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /again} */
    public void again() {
        againCall().execute();
    }

    /** Prepares {@link #again()} without sending it. */
    public Call<Void> againCall() {
        return Operation.of("items.again", "GET", "/again")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /**
     * {@code GET /path}, sent to {@code http://127.0.0.1:{port}/of-the-path}
     *
     * <p>Variables of the address, which {@code serverVariable} sets:
     *
     * <ul>
     * <li>{@code port}: usually {@code 80}</li>
     * </ul>
     */
    public void path() {
        pathCall().execute();
    }

    /** Prepares {@link #path()} without sending it. */
    public Call<Void> pathCall() {
        return Operation.of("items.path", "GET", "/path")
                .answers("204", Answer.nothing())
                .request(calls)
                .server("http://127.0.0.1:{port}/of-the-path", ServerVariable.of("port", "80"))
                .call();
    }

    /**
     * {@code PUT /path}
     *
     * <p>Servers, of which {@code server(int)} chooses one:
     *
     * <ul>
     * <li>0: {@code http://127.0.0.1:{uploads}}</li>
     * <li>1: {@code http://localhost:{uploads}/{region}}</li>
     * </ul>
     *
     * <p>Variables of the address, which {@code serverVariable} sets:
     *
     * <ul>
     * <li>{@code uploads}: usually {@code 81}</li>
     * <li>{@code region}: one of {@code eu}, {@code us}; usually {@code eu}</li>
     * </ul>
     */
    public void upload() {
        uploadCall().execute();
    }

    /** Prepares {@link #upload()} without sending it. */
    public Call<Void> uploadCall() {
        return Operation.of("items.upload", "PUT", "/path")
                .answers("204", Answer.nothing())
                .request(calls)
                .server("http://127.0.0.1:{uploads}", ServerVariable.of("uploads", "81"))
                .server("http://localhost:{uploads}/{region}", ServerVariable.of("uploads", "81"),
                        ServerVariable.of("region", "eu", "eu", "us"))
                .call();
    }
}
