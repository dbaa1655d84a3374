// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.RelateNotesRequest;
import demo.model.Upload;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.PartEncoding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations of the API. */
public final class Notes {
    private final CallFactory calls;

    Notes(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code POST /notes} */
    public void upload(Upload body) {
        uploadCall(body).execute();
    }

    /** Prepares {@link #upload(Upload)} without sending it. */
    public Call<Void> uploadCall(Upload body) {
        return Operation.of("notes.upload", "POST", "/notes")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.multipart(Upload.TYPE, body))
                .call();
    }

    /** Short for {@link #relate(RelateNotesRequest)}. */
    public void relate() {
        relateCall().execute();
    }

    /** {@code POST /related} */
    public void relate(@Nullable RelateNotesRequest body) {
        relateCall(body).execute();
    }

    /** Prepares {@link #relate()} without sending it. */
    public Call<Void> relateCall() {
        return relateCall(null);
    }

    /** Prepares {@link #relate(RelateNotesRequest)} without sending it. */
    public Call<Void> relateCall(@Nullable RelateNotesRequest body) {
        return Operation.of("notes.relate", "POST", "/related")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(body == null ? null : Body.multipart("multipart/mixed", RelateNotesRequest.TYPE, body,
                        PartEncoding.of("scan", "image/tiff"), PartEncoding.of("photos", "image/png")))
                .call();
    }

    /** {@code POST /attachments} */
    public void attach(Map<String, BinarySource> body) {
        attachCall(body).execute();
    }

    /** Prepares {@link #attach(Map)} without sending it. */
    public Call<Void> attachCall(Map<String, BinarySource> body) {
        return Operation.of("notes.attach", "POST", "/attachments")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.multipart(BinarySource.TYPE.map(), body))
                .call();
    }
}
