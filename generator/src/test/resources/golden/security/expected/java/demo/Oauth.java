// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Oauth {
    private final CallFactory calls;

    Oauth(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /oauth}, needs {@code read:all}, {@code write} */
    public void scoped() {
        scopedCall().execute();
    }

    /** Prepares {@link #scoped()} without sending it. */
    public Call<Void> scopedCall() {
        return Operation.of("oauth.scoped", "GET", "/oauth")
                .security("oauth")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /openid} */
    public void openId() {
        openIdCall().execute();
    }

    /** Prepares {@link #openId()} without sending it. */
    public Call<Void> openIdCall() {
        return Operation.of("oauth.openId", "GET", "/openid")
                .security("openId")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
