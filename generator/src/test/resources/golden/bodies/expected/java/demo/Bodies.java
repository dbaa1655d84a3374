// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.FormBodiesRequest;
import demo.model.MultipartBodiesRequest;
import demo.model.Note;
import demo.model.Page;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.FormField;
import dev.chirograph.client.http.PartEncoding;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations of the API. */
public final class Bodies {
    private final CallFactory calls;

    Bodies(CallFactory calls) {
        this.calls = calls;
    }

    /** Short for {@link #json(Note)}. */
    public void json() {
        jsonCall().execute();
    }

    /**
     * {@code POST /json}
     *
     * @param body Left out when there is nothing to say.
     */
    public void json(@Nullable Note body) {
        jsonCall(body).execute();
    }

    /** Prepares {@link #json()} without sending it. */
    public Call<Void> jsonCall() {
        return jsonCall(null);
    }

    /** Prepares {@link #json(Note)} without sending it. */
    public Call<Void> jsonCall(@Nullable Note body) {
        return Operation.of("bodies.json", "POST", "/json")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(body == null ? null : Body.json(Note.TYPE, body))
                .call();
    }

    /** {@code POST /vendor} */
    public void vendor(Note body) {
        vendorCall(body).execute();
    }

    /** Prepares {@link #vendor(Note)} without sending it. */
    public Call<Void> vendorCall(Note body) {
        return Operation.of("bodies.vendor", "POST", "/vendor")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.json("application/vnd.example.v2+json", Note.TYPE, body))
                .call();
    }

    /** {@code POST /form} */
    public void form(FormBodiesRequest body) {
        formCall(body).execute();
    }

    /** Prepares {@link #form(FormBodiesRequest)} without sending it. */
    public Call<Void> formCall(FormBodiesRequest body) {
        return Operation.of("bodies.form", "POST", "/form")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.form(FormBodiesRequest.TYPE, body, FormField.of("tags", Style.FORM), FormField.json("note")))
                .call();
    }

    /** {@code POST /multipart} */
    public void multipart(MultipartBodiesRequest body) {
        multipartCall(body).execute();
    }

    /** Prepares {@link #multipart(MultipartBodiesRequest)} without sending it. */
    public Call<Void> multipartCall(MultipartBodiesRequest body) {
        return Operation.of("bodies.multipart", "POST", "/multipart")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.multipart(MultipartBodiesRequest.TYPE, body, PartEncoding.of("file", "image/png")))
                .call();
    }

    /** {@code PUT /bytes} */
    public void bytes(BinarySource body) {
        bytesCall(body).execute();
    }

    /** Prepares {@link #bytes(BinarySource)} without sending it. */
    public Call<Void> bytesCall(BinarySource body) {
        return Operation.of("bodies.bytes", "PUT", "/bytes")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.bytes("application/octet-stream", body))
                .call();
    }

    /** {@code PUT /text} */
    public void text(String body) {
        textCall(body).execute();
    }

    /** Prepares {@link #text(String)} without sending it. */
    public Call<Void> textCall(String body) {
        return Operation.of("bodies.text", "PUT", "/text")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.text("text/plain", body))
                .call();
    }

    /** {@code PUT /xml} */
    public void xml(Page body) {
        xmlCall(body).execute();
    }

    /** Prepares {@link #xml(Page)} without sending it. */
    public Call<Void> xmlCall(Page body) {
        return Operation.of("bodies.xml", "PUT", "/xml")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.xml("application/xml", Page.TYPE, body, "page"))
                .call();
    }

    /** {@code PUT /several}, sent as {@code application/json} */
    public void several(Note body) {
        severalCall(body).execute();
    }

    /** Prepares {@link #several(Note)} without sending it. */
    public Call<Void> severalCall(Note body) {
        return Operation.of("bodies.several", "PUT", "/several")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.json(Note.TYPE, body))
                .call();
    }

    /**
     * A variant of {@link #several(Note)}.
     *
     * <p>{@code PUT /several}, sent as {@code text/plain}
     */
    public void severalAsText(String body) {
        severalAsTextCall(body).execute();
    }

    /** Prepares {@link #severalAsText(String)} without sending it. */
    public Call<Void> severalAsTextCall(String body) {
        return Operation.of("bodies.several", "PUT", "/several")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.text("text/plain", body))
                .call();
    }

    /** {@code PUT /scalar} */
    public void scalar(List<String> body) {
        scalarCall(body).execute();
    }

    /** Prepares {@link #scalar(List)} without sending it. */
    public Call<Void> scalarCall(List<String> body) {
        return Operation.of("bodies.scalar", "PUT", "/scalar")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.json(JsonTypes.STRING.list(), body))
                .call();
    }
}
