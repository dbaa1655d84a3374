// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Job;
import demo.model.Problem;
import demo.model.Ticket;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.client.http.EventStream;

/** Operations of the API. */
public final class Answers {
    private final CallFactory calls;

    Answers(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code POST /several}
     *
     * @return Done already.
     */
    public SeveralAnswersResult several() {
        return severalCall().execute();
    }

    /** Prepares {@link #several()} without sending it. */
    public Call<SeveralAnswersResult> severalCall() {
        return Operation.of("answers.several", "POST", "/several")
                .<SeveralAnswersResult>answers("200", Answer.json(Job.TYPE).as(SeveralAnswersResult.Ok::new))
                .answers("202", Answer.json(Ticket.TYPE).as(SeveralAnswersResult.Accepted::new))
                .answers("204", Answer.nothing().as(nothing -> new SeveralAnswersResult.NoContent()))
                .failsJson("4XX", Problem.TYPE)
                .fails("default", Answer.json("application/problem+json", Problem.TYPE))
                .request(calls)
                .call();
    }

    /**
     * {@code GET /range}
     *
     * @return Good.
     */
    public Job range() {
        return rangeCall().execute();
    }

    /**
     * Prepares {@link #range()} without sending it.
     *
     * <p>Headers of the answer: {@link RangeAnswersHeaders}.
     */
    public Call<Job> rangeCall() {
        return Operation.of("answers.range", "GET", "/range")
                .answersJson("2XX", Job.TYPE)
                .request(calls)
                .call();
    }

    /**
     * {@code GET /default}
     *
     * @return Whatever comes.
     */
    public Job onlyDefault() {
        return onlyDefaultCall().execute();
    }

    /** Prepares {@link #onlyDefault()} without sending it. */
    public Call<Job> onlyDefaultCall() {
        return Operation.of("answers.onlyDefault", "GET", "/default")
                .answersJson("default", Job.TYPE)
                .request(calls)
                .call();
    }

    /**
     * {@code GET /file}
     *
     * @return The file.
     */
    public BinaryBody file() {
        return fileCall().execute();
    }

    /** Prepares {@link #file()} without sending it. */
    public Call<BinaryBody> fileCall() {
        return Operation.of("answers.file", "GET", "/file")
                .answers("200", Answer.binary())
                .request(calls)
                .call();
    }

    /**
     * {@code GET /text}
     *
     * @return The text.
     */
    public String text() {
        return textCall().execute();
    }

    /** Prepares {@link #text()} without sending it. */
    public Call<String> textCall() {
        return Operation.of("answers.text", "GET", "/text")
                .answers("200", Answer.text())
                .request(calls)
                .call();
    }

    /**
     * {@code GET /xml}
     *
     * @return The job.
     */
    public Job xml() {
        return xmlCall().execute();
    }

    /** Prepares {@link #xml()} without sending it. */
    public Call<Job> xmlCall() {
        return Operation.of("answers.xml", "GET", "/xml")
                .answers("200", Answer.xml(Job.TYPE))
                .request(calls)
                .call();
    }

    /**
     * {@code GET /lines}
     *
     * @return Job after job.
     */
    public EventStream<Job> lines() {
        return linesCall().execute();
    }

    /** Prepares {@link #lines()} without sending it. */
    public Call<EventStream<Job>> linesCall() {
        return Operation.of("answers.lines", "GET", "/lines")
                .answers("200", Answer.jsonLines(Job.TYPE))
                .request(calls)
                .call();
    }

    /**
     * {@code GET /events}
     *
     * @return Job after job.
     */
    public EventStream<Job> events() {
        return eventsCall().execute();
    }

    /** Prepares {@link #events()} without sending it. */
    public Call<EventStream<Job>> eventsCall() {
        return Operation.of("answers.events", "GET", "/events")
                .answers("200", Answer.events(Job.TYPE))
                .request(calls)
                .call();
    }

    /**
     * {@code GET /media}, answered as {@code application/json}
     *
     * @return As asked for.
     */
    public Job media() {
        return mediaCall().execute();
    }

    /** Prepares {@link #media()} without sending it. */
    public Call<Job> mediaCall() {
        return Operation.of("answers.media", "GET", "/media")
                .answersJson("200", Job.TYPE)
                .request(calls)
                .call();
    }

    /**
     * A variant of {@link #media()}.
     *
     * <p>{@code GET /media}, answered as {@code text/csv}
     *
     * @return As asked for.
     */
    public String mediaAsCsv() {
        return mediaAsCsvCall().execute();
    }

    /** Prepares {@link #mediaAsCsv()} without sending it. */
    public Call<String> mediaAsCsvCall() {
        return Operation.of("answers.media", "GET", "/media")
                .answers("200", Answer.text("text/csv"))
                .request(calls)
                .call();
    }

    /** {@code DELETE /none} */
    public void none() {
        noneCall().execute();
    }

    /** Prepares {@link #none()} without sending it. */
    public Call<Void> noneCall() {
        return Operation.of("answers.none", "DELETE", "/none")
                .answers("2XX", Answer.nothing())
                .request(calls)
                .call();
    }
}
