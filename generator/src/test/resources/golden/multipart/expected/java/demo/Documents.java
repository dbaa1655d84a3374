// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.UploadDocumentsRequest;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.PartEncoding;

/** Operations of the API. */
public final class Documents {
    private final CallFactory calls;

    Documents(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code POST /documents} */
    public void upload(UploadDocumentsRequest body) {
        uploadCall(body).execute();
    }

    /** Prepares {@link #upload(UploadDocumentsRequest)} without sending it. */
    public Call<Void> uploadCall(UploadDocumentsRequest body) {
        return Operation.of("documents.upload", "POST", "/documents")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.multipart(UploadDocumentsRequest.TYPE, body,
                        PartEncoding.of("file", "image/png").header("X-Version", "2"),
                        PartEncoding.of("address", "application/vnd.address+json").header("X-Kind", "postal"),
                        PartEncoding.of("label", "text/markdown"),
                        PartEncoding.of("history", "application/xml; charset=utf-8")))
                .call();
    }
}
