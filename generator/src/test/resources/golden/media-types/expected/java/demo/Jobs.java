// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.FormJobsRequest;
import demo.model.Job;
import demo.model.MessageJobsRequestMultipart;
import demo.model.Picture;
import demo.model.Problem;
import demo.model.Scan;
import demo.model.WatchJobsResponseExampleWholeJson;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.EventStream;
import dev.chirograph.client.http.FormField;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonTypes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations of the API. */
public final class Jobs {
    private final CallFactory calls;

    Jobs(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code POST /vendor}
     *
     * @return In the form of the vendor.
     */
    public Job vendor(Job body) {
        return vendorCall(body).execute();
    }

    /** Prepares {@link #vendor(Job)} without sending it. */
    public Call<Job> vendorCall(Job body) {
        return Operation.of("jobs.vendor", "POST", "/vendor")
                .answers("200", Answer.json("application/vnd.example.v2+json", Job.TYPE))
                .fails("422", Answer.json("application/problem+json", Problem.TYPE))
                .request(calls)
                .body(Body.json("application/vnd.example.v2+json", Job.TYPE, body))
                .call();
    }

    /**
     * {@code PUT /either}, sent as {@code application/json}, answered as {@code application/json} or {@code text/xml}
     *
     * @return As it was asked for.
     */
    public Job either(Job body) {
        return eitherCall(body).execute();
    }

    /** Prepares {@link #either(Job)} without sending it. */
    public Call<Job> eitherCall(Job body) {
        return Operation.of("jobs.either", "PUT", "/either")
                .answers("200", Answer.<Job>byMediaType("application/json", Answer.json(Job.TYPE))
                        .or("text/xml", Answer.xml(Job.TYPE)))
                .request(calls)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /**
     * A variant of {@link #either(Job)}.
     *
     * <p>{@code PUT /either}, sent as {@code text/csv}, answered as {@code application/json} or {@code text/xml}
     *
     * @return As it was asked for.
     */
    public Job eitherAsCsv(String body) {
        return eitherAsCsvCall(body).execute();
    }

    /** Prepares {@link #eitherAsCsv(String)} without sending it. */
    public Call<Job> eitherAsCsvCall(String body) {
        return Operation.of("jobs.either", "PUT", "/either")
                .answers("200", Answer.<Job>byMediaType("application/json", Answer.json(Job.TYPE))
                        .or("text/xml", Answer.xml(Job.TYPE)))
                .request(calls)
                .body(Body.text("text/csv", body))
                .call();
    }

    /**
     * A variant of {@link #either(Job)}.
     *
     * <p>{@code PUT /either}, sent as {@code application/json}, answered as {@code text/csv}
     *
     * @return As it was asked for.
     */
    public String eitherAnsweredAsCsv(Job body) {
        return eitherAnsweredAsCsvCall(body).execute();
    }

    /** Prepares {@link #eitherAnsweredAsCsv(Job)} without sending it. */
    public Call<String> eitherAnsweredAsCsvCall(Job body) {
        return Operation.of("jobs.either", "PUT", "/either")
                .answers("200", Answer.text("text/csv"))
                .request(calls)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /** Short for {@link #message(Job, MessageJobsParams)}. */
    public Job message(Job body) {
        return messageCall(body).execute();
    }

    /**
     * {@code POST /messages}, sent as {@code application/json}
     *
     * @param params the optional parameters
     * @return As it was.
     */
    public Job message(Job body, MessageJobsParams params) {
        return messageCall(body, params).execute();
    }

    /** Prepares {@link #message(Job)} without sending it. */
    public Call<Job> messageCall(Job body) {
        MessageJobsParams params = MessageJobsParams.builder().build();
        return messageCall(body, params);
    }

    /** Prepares {@link #message(Job, MessageJobsParams)} without sending it. */
    public Call<Job> messageCall(Job body, MessageJobsParams params) {
        return Operation.of("jobs.message", "POST", "/messages")
                .answersJson("200", Job.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /** Short for {@link #messageAsMultipart(MessageJobsRequestMultipart, MessageJobsParams)}. */
    public Job messageAsMultipart(MessageJobsRequestMultipart body) {
        return messageAsMultipartCall(body).execute();
    }

    /**
     * A variant of {@link #message(Job, MessageJobsParams)}.
     *
     * <p>{@code POST /messages}, sent as {@code multipart/form-data}
     *
     * @param params the optional parameters
     * @return As it was.
     */
    public Job messageAsMultipart(MessageJobsRequestMultipart body, MessageJobsParams params) {
        return messageAsMultipartCall(body, params).execute();
    }

    /** Prepares {@link #messageAsMultipart(MessageJobsRequestMultipart)} without sending it. */
    public Call<Job> messageAsMultipartCall(MessageJobsRequestMultipart body) {
        MessageJobsParams params = MessageJobsParams.builder().build();
        return messageAsMultipartCall(body, params);
    }

    /** Prepares {@link #messageAsMultipart(MessageJobsRequestMultipart, MessageJobsParams)} without sending it. */
    public Call<Job> messageAsMultipartCall(MessageJobsRequestMultipart body, MessageJobsParams params) {
        return Operation.of("jobs.message", "POST", "/messages")
                .answersJson("200", Job.TYPE)
                .request(calls)
                .params(params)
                .body(Body.multipart(MessageJobsRequestMultipart.TYPE, body))
                .call();
    }

    /** Short for {@link #messageAsBytes(BinarySource, MessageJobsParams)}. */
    public Job messageAsBytes(BinarySource body) {
        return messageAsBytesCall(body).execute();
    }

    /**
     * A variant of {@link #message(Job, MessageJobsParams)}.
     *
     * <p>{@code POST /messages}, sent as {@code application/octet-stream}
     *
     * @param params the optional parameters
     * @return As it was.
     */
    public Job messageAsBytes(BinarySource body, MessageJobsParams params) {
        return messageAsBytesCall(body, params).execute();
    }

    /** Prepares {@link #messageAsBytes(BinarySource)} without sending it. */
    public Call<Job> messageAsBytesCall(BinarySource body) {
        MessageJobsParams params = MessageJobsParams.builder().build();
        return messageAsBytesCall(body, params);
    }

    /** Prepares {@link #messageAsBytes(BinarySource, MessageJobsParams)} without sending it. */
    public Call<Job> messageAsBytesCall(BinarySource body, MessageJobsParams params) {
        return Operation.of("jobs.message", "POST", "/messages")
                .answersJson("200", Job.TYPE)
                .request(calls)
                .params(params)
                .body(Body.bytes("application/octet-stream", body))
                .call();
    }

    /** Short for {@link #messageAsMergePatchJson(Map, MessageJobsParams)}. */
    public Job messageAsMergePatchJson(Map<String, String> body) {
        return messageAsMergePatchJsonCall(body).execute();
    }

    /**
     * A variant of {@link #message(Job, MessageJobsParams)}.
     *
     * <p>{@code POST /messages}, sent as {@code application/merge-patch+json}
     *
     * @param params the optional parameters
     * @return As it was.
     */
    public Job messageAsMergePatchJson(Map<String, String> body, MessageJobsParams params) {
        return messageAsMergePatchJsonCall(body, params).execute();
    }

    /** Prepares {@link #messageAsMergePatchJson(Map)} without sending it. */
    public Call<Job> messageAsMergePatchJsonCall(Map<String, String> body) {
        MessageJobsParams params = MessageJobsParams.builder().build();
        return messageAsMergePatchJsonCall(body, params);
    }

    /** Prepares {@link #messageAsMergePatchJson(Map, MessageJobsParams)} without sending it. */
    public Call<Job> messageAsMergePatchJsonCall(Map<String, String> body, MessageJobsParams params) {
        return Operation.of("jobs.message", "POST", "/messages")
                .answersJson("200", Job.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json("application/merge-patch+json", JsonTypes.STRING.map(), body))
                .call();
    }

    /**
     * {@code POST /exports}
     *
     * @return A file.
     */
    public BinaryBody export(BinarySource body) {
        return exportCall(body).execute();
    }

    /** Prepares {@link #export(BinarySource)} without sending it. */
    public Call<BinaryBody> exportCall(BinarySource body) {
        return Operation.of("jobs.export", "POST", "/exports")
                .answers("200", Answer.binary("application/json"))
                .request(calls)
                .body(Body.bytes("application/json", body))
                .call();
    }

    /** {@code POST /scans}, sent as {@code application/json} */
    public void scan(Job body) {
        scanCall(body).execute();
    }

    /** Prepares {@link #scan(Job)} without sending it. */
    public Call<Void> scanCall(Job body) {
        return Operation.of("jobs.scan", "POST", "/scans")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /**
     * A variant of {@link #scan(Job)}.
     *
     * <p>{@code POST /scans}, sent as {@code multipart/form-data}
     */
    public void scanAsMultipart(Scan body) {
        scanAsMultipartCall(body).execute();
    }

    /** Prepares {@link #scanAsMultipart(Scan)} without sending it. */
    public Call<Void> scanAsMultipartCall(Scan body) {
        return Operation.of("jobs.scan", "POST", "/scans")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.multipart(Scan.TYPE, body))
                .call();
    }

    /**
     * {@code POST /notes}, sent as {@code application/json}
     *
     * @return A picture.
     */
    public Picture note(Job body) {
        return noteCall(body).execute();
    }

    /** Prepares {@link #note(Job)} without sending it. */
    public Call<Picture> noteCall(Job body) {
        return Operation.of("jobs.note", "POST", "/notes")
                .answersJson("200", Picture.TYPE)
                .request(calls)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /**
     * A variant of {@link #note(Job)}.
     *
     * <p>{@code POST /notes}, sent as {@code multipart/form-data}
     *
     * @return A picture.
     */
    public Picture noteAsMultipart(Problem body) {
        return noteAsMultipartCall(body).execute();
    }

    /** Prepares {@link #noteAsMultipart(Problem)} without sending it. */
    public Call<Picture> noteAsMultipartCall(Problem body) {
        return Operation.of("jobs.note", "POST", "/notes")
                .answersJson("200", Picture.TYPE)
                .request(calls)
                .body(Body.multipart(Problem.TYPE, body))
                .call();
    }

    /**
     * Says how a job goes.
     *
     * <p>Short for {@link #watch(Job, WatchJobsParams)}.
     */
    public Job watch(Job body) {
        return watchCall(body).execute();
    }

    /**
     * Says how a job goes.
     *
     * <p>One answer, or one after another.
     *
     * <p>{@code POST /watch}, sent as {@code application/json}, answered as {@code application/json}
     *
     * @param body Example: {@code {"id":1}}.
     * @param params the optional parameters
     * @return As it was asked for.
     */
    public Job watch(Job body, WatchJobsParams params) {
        return watchCall(body, params).execute();
    }

    /** Prepares {@link #watch(Job)} without sending it. */
    public Call<Job> watchCall(Job body) {
        WatchJobsParams params = WatchJobsParams.builder().build();
        return watchCall(body, params);
    }

    /** Prepares {@link #watch(Job, WatchJobsParams)} without sending it. */
    public Call<Job> watchCall(Job body, WatchJobsParams params) {
        return Operation.of("jobs.watch", "POST", "/watch")
                .answersJson("200", Job.TYPE)
                .failsJson("400", Problem.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /**
     * Says how a job goes.
     *
     * <p>Short for {@link #watchAsCsv(String, WatchJobsParams)}.
     */
    public Job watchAsCsv(String body) {
        return watchAsCsvCall(body).execute();
    }

    /**
     * Says how a job goes.
     *
     * <p>A variant of {@link #watch(Job, WatchJobsParams)}.
     *
     * <p>{@code POST /watch}, sent as {@code text/csv}, answered as {@code application/json}
     *
     * @param params the optional parameters
     * @return As it was asked for.
     */
    public Job watchAsCsv(String body, WatchJobsParams params) {
        return watchAsCsvCall(body, params).execute();
    }

    /** Prepares {@link #watchAsCsv(String)} without sending it. */
    public Call<Job> watchAsCsvCall(String body) {
        WatchJobsParams params = WatchJobsParams.builder().build();
        return watchAsCsvCall(body, params);
    }

    /** Prepares {@link #watchAsCsv(String, WatchJobsParams)} without sending it. */
    public Call<Job> watchAsCsvCall(String body, WatchJobsParams params) {
        return Operation.of("jobs.watch", "POST", "/watch")
                .answersJson("200", Job.TYPE)
                .failsJson("400", Problem.TYPE)
                .request(calls)
                .params(params)
                .body(Body.text("text/csv", body))
                .call();
    }

    /**
     * Says how a job goes.
     *
     * <p>Short for {@link #watchAsExampleWholeJson(Job, WatchJobsParams)}.
     */
    public WatchJobsResponseExampleWholeJson watchAsExampleWholeJson(Job body) {
        return watchAsExampleWholeJsonCall(body).execute();
    }

    /**
     * Says how a job goes.
     *
     * <p>A variant of {@link #watch(Job, WatchJobsParams)}.
     *
     * <p>{@code POST /watch}, sent as {@code application/json}, answered as {@code application/vnd.example.whole+json}
     * or {@code application/vnd.example.whole+xml}
     *
     * @param body Example: {@code {"id":1}}.
     * @param params the optional parameters
     * @return As it was asked for.
     */
    public WatchJobsResponseExampleWholeJson watchAsExampleWholeJson(Job body, WatchJobsParams params) {
        return watchAsExampleWholeJsonCall(body, params).execute();
    }

    /** Prepares {@link #watchAsExampleWholeJson(Job)} without sending it. */
    public Call<WatchJobsResponseExampleWholeJson> watchAsExampleWholeJsonCall(Job body) {
        WatchJobsParams params = WatchJobsParams.builder().build();
        return watchAsExampleWholeJsonCall(body, params);
    }

    /** Prepares {@link #watchAsExampleWholeJson(Job, WatchJobsParams)} without sending it. */
    public Call<WatchJobsResponseExampleWholeJson> watchAsExampleWholeJsonCall(Job body, WatchJobsParams params) {
        return Operation.of("jobs.watch", "POST", "/watch")
                .answers("200", Answer.<WatchJobsResponseExampleWholeJson>byMediaType(
                        "application/vnd.example.whole+json", Answer.json(WatchJobsResponseExampleWholeJson.TYPE))
                        .or("application/vnd.example.whole+xml", Answer.xml(WatchJobsResponseExampleWholeJson.TYPE)))
                .failsJson("400", Problem.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /**
     * Says how a job goes.
     *
     * <p>Short for {@link #watchAsEventStream(Job, WatchJobsParams)}.
     */
    public EventStream<Job> watchAsEventStream(Job body) {
        return watchAsEventStreamCall(body).execute();
    }

    /**
     * Says how a job goes.
     *
     * <p>A variant of {@link #watch(Job, WatchJobsParams)}.
     *
     * <p>{@code POST /watch}, sent as {@code application/json}, answered as {@code text/event-stream}
     *
     * @param body Example: {@code {"id":1}}.
     * @param params the optional parameters
     * @return As it was asked for.
     */
    public EventStream<Job> watchAsEventStream(Job body, WatchJobsParams params) {
        return watchAsEventStreamCall(body, params).execute();
    }

    /** Prepares {@link #watchAsEventStream(Job)} without sending it. */
    public Call<EventStream<Job>> watchAsEventStreamCall(Job body) {
        WatchJobsParams params = WatchJobsParams.builder().build();
        return watchAsEventStreamCall(body, params);
    }

    /** Prepares {@link #watchAsEventStream(Job, WatchJobsParams)} without sending it. */
    public Call<EventStream<Job>> watchAsEventStreamCall(Job body, WatchJobsParams params) {
        return Operation.of("jobs.watch", "POST", "/watch")
                .answers("200", Answer.events(Job.TYPE))
                .failsJson("400", Problem.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /**
     * Says how a job goes.
     *
     * <p>Short for {@link #watchAnsweredAsCsv(Job, WatchJobsParams)}.
     */
    public String watchAnsweredAsCsv(Job body) {
        return watchAnsweredAsCsvCall(body).execute();
    }

    /**
     * Says how a job goes.
     *
     * <p>A variant of {@link #watch(Job, WatchJobsParams)}.
     *
     * <p>{@code POST /watch}, sent as {@code application/json}, answered as {@code text/csv}
     *
     * @param body Example: {@code {"id":1}}.
     * @param params the optional parameters
     * @return As it was asked for. Example: {@code 1,new}.
     */
    public String watchAnsweredAsCsv(Job body, WatchJobsParams params) {
        return watchAnsweredAsCsvCall(body, params).execute();
    }

    /** Prepares {@link #watchAnsweredAsCsv(Job)} without sending it. */
    public Call<String> watchAnsweredAsCsvCall(Job body) {
        WatchJobsParams params = WatchJobsParams.builder().build();
        return watchAnsweredAsCsvCall(body, params);
    }

    /** Prepares {@link #watchAnsweredAsCsv(Job, WatchJobsParams)} without sending it. */
    public Call<String> watchAnsweredAsCsvCall(Job body, WatchJobsParams params) {
        return Operation.of("jobs.watch", "POST", "/watch")
                .answers("200", Answer.text("text/csv"))
                .failsJson("400", Problem.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /**
     * Says how a job goes.
     *
     * <p>Short for {@link #watchAsPng(Job, WatchJobsParams)}.
     */
    public BinaryBody watchAsPng(Job body) {
        return watchAsPngCall(body).execute();
    }

    /**
     * Says how a job goes.
     *
     * <p>A variant of {@link #watch(Job, WatchJobsParams)}.
     *
     * <p>{@code POST /watch}, sent as {@code application/json}, answered as {@code image/png}
     *
     * @param body Example: {@code {"id":1}}.
     * @param params the optional parameters
     * @return As it was asked for.
     */
    public BinaryBody watchAsPng(Job body, WatchJobsParams params) {
        return watchAsPngCall(body, params).execute();
    }

    /** Prepares {@link #watchAsPng(Job)} without sending it. */
    public Call<BinaryBody> watchAsPngCall(Job body) {
        WatchJobsParams params = WatchJobsParams.builder().build();
        return watchAsPngCall(body, params);
    }

    /** Prepares {@link #watchAsPng(Job, WatchJobsParams)} without sending it. */
    public Call<BinaryBody> watchAsPngCall(Job body, WatchJobsParams params) {
        return Operation.of("jobs.watch", "POST", "/watch")
                .answers("200", Answer.binary("image/png"))
                .failsJson("400", Problem.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /**
     * Says how a job goes.
     *
     * <p>Short for {@link #watchAsPdf(Job, WatchJobsParams)}.
     */
    public BinaryBody watchAsPdf(Job body) {
        return watchAsPdfCall(body).execute();
    }

    /**
     * Says how a job goes.
     *
     * <p>A variant of {@link #watch(Job, WatchJobsParams)}.
     *
     * <p>{@code POST /watch}, sent as {@code application/json}, answered as {@code application/pdf}
     *
     * @param body Example: {@code {"id":1}}.
     * @param params the optional parameters
     * @return As it was asked for.
     */
    public BinaryBody watchAsPdf(Job body, WatchJobsParams params) {
        return watchAsPdfCall(body, params).execute();
    }

    /** Prepares {@link #watchAsPdf(Job)} without sending it. */
    public Call<BinaryBody> watchAsPdfCall(Job body) {
        WatchJobsParams params = WatchJobsParams.builder().build();
        return watchAsPdfCall(body, params);
    }

    /** Prepares {@link #watchAsPdf(Job, WatchJobsParams)} without sending it. */
    public Call<BinaryBody> watchAsPdfCall(Job body, WatchJobsParams params) {
        return Operation.of("jobs.watch", "POST", "/watch")
                .answers("200", Answer.binary("application/pdf"))
                .failsJson("400", Problem.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json(Job.TYPE, body))
                .call();
    }

    /** {@code POST /hold} */
    public void hold() {
        holdCall().execute();
    }

    /** Prepares {@link #hold()} without sending it. */
    public Call<Void> holdCall() {
        return Operation.of("jobs.hold", "POST", "/hold")
                .answers("204", Answer.nothing())
                .fails("409", Answer.<Object>byMediaType("application/json", Answer.json(Job.TYPE))
                        .or("application/problem+json", Answer.json(Problem.TYPE)))
                .request(calls)
                .call();
    }

    /**
     * {@code PUT /csv}
     *
     * @return The same.
     */
    public String csv(String body) {
        return csvCall(body).execute();
    }

    /** Prepares {@link #csv(String)} without sending it. */
    public Call<String> csvCall(String body) {
        return Operation.of("jobs.csv", "PUT", "/csv")
                .answers("200", Answer.text("text/csv"))
                .request(calls)
                .body(Body.text("text/csv", body))
                .call();
    }

    /**
     * {@code PUT /image}
     *
     * @return Smaller.
     */
    public BinaryBody image(BinarySource body) {
        return imageCall(body).execute();
    }

    /** Prepares {@link #image(BinarySource)} without sending it. */
    public Call<BinaryBody> imageCall(BinarySource body) {
        return Operation.of("jobs.image", "PUT", "/image")
                .answers("200", Answer.binary("image/png"))
                .request(calls)
                .body(Body.bytes("image/*", body))
                .call();
    }

    /**
     * {@code POST /lines}
     *
     * @return Back.
     */
    public EventStream<Job> lines(Iterable<Job> body) {
        return linesCall(body).execute();
    }

    /** Prepares {@link #lines(Iterable)} without sending it. */
    public Call<EventStream<Job>> linesCall(Iterable<Job> body) {
        return Operation.of("jobs.lines", "POST", "/lines")
                .answers("200", Answer.jsonLines("application/x-ndjson", Job.TYPE))
                .request(calls)
                .body(Body.ndjson("application/x-ndjson", Job.TYPE, body))
                .call();
    }

    /** Short for {@link #sequence(Iterable)}. */
    public EventStream<Job> sequence() {
        return sequenceCall().execute();
    }

    /**
     * {@code POST /sequence}
     *
     * @return Back.
     */
    public EventStream<Job> sequence(@Nullable Iterable<Job> body) {
        return sequenceCall(body).execute();
    }

    /** Prepares {@link #sequence()} without sending it. */
    public Call<EventStream<Job>> sequenceCall() {
        return sequenceCall(null);
    }

    /** Prepares {@link #sequence(Iterable)} without sending it. */
    public Call<EventStream<Job>> sequenceCall(@Nullable Iterable<Job> body) {
        return Operation.of("jobs.sequence", "POST", "/sequence")
                .answers("200", Answer.jsonLines("application/json-seq", Job.TYPE))
                .request(calls)
                .body(body == null ? null : Body.ndjson("application/json-seq", Job.TYPE, body))
                .call();
    }

    /** {@code POST /form} */
    public void form(FormJobsRequest body) {
        formCall(body).execute();
    }

    /** Prepares {@link #form(FormJobsRequest)} without sending it. */
    public Call<Void> formCall(FormJobsRequest body) {
        return Operation.of("jobs.form", "POST", "/form")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.form(FormJobsRequest.TYPE, body, FormField.of("joined", Style.FORM),
                        FormField.of("piped", Style.PIPE_DELIMITED), FormField.of("deep", Style.DEEP_OBJECT),
                        FormField.of("flat", Style.FORM_EXPLODED), FormField.json("json"),
                        FormField.of("url", Style.FORM_EXPLODED.reserved())))
                .call();
    }

    /** Short for {@link #anything(Job)}. */
    public Job anything() {
        return anythingCall().execute();
    }

    /**
     * {@code POST /anything}
     *
     * @return Back.
     */
    public Job anything(@Nullable Job body) {
        return anythingCall(body).execute();
    }

    /** Prepares {@link #anything()} without sending it. */
    public Call<Job> anythingCall() {
        return anythingCall(null);
    }

    /** Prepares {@link #anything(Job)} without sending it. */
    public Call<Job> anythingCall(@Nullable Job body) {
        return Operation.of("jobs.anything", "POST", "/anything")
                .answersJson("200", Job.TYPE)
                .request(calls)
                .body(body == null ? null : Body.json(Job.TYPE, body))
                .call();
    }
}
