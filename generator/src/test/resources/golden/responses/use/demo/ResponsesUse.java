package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.Job;
import demo.model.Problem;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.error.DecodeException;
import dev.chirograph.client.error.ServerException;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.client.http.EventStream;
import dev.chirograph.generator.use.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** An answer is read as its status and its media type say. */
final class ResponsesUse {
    private static final String JOB = "{\"id\":1,\"state\":\"done\"}";

    private static Answers answers(Provider provider) {
        return ResponsesClient.builder().baseUrl(provider.baseUrl()).retries(0).build().answers();
    }

    @Test
    void statusTellsWhichOfSeveralAnswers(Provider provider) {
        Answers answers = answers(provider);
        provider.answersJson(JOB)
                .answers(202, "application/json", "{\"url\":\"/later\"}")
                .answers(204, Map.of(), new byte[0]);
        assertThat(answers.several())
                .isInstanceOfSatisfying(SeveralAnswersResult.Ok.class, ok -> assertThat(ok.value().id()).isEqualTo(1));
        assertThat(answers.several())
                .isInstanceOfSatisfying(
                        SeveralAnswersResult.Accepted.class,
                        later -> assertThat(later.value().url()).isEqualTo("/later"));
        assertThat(answers.several()).isEqualTo(new SeveralAnswersResult.NoContent());
    }

    @Test
    void errorsAreTypedByTheirStatus(Provider provider) {
        Answers answers = answers(provider);
        provider.answers(418, "application/json", "{\"title\":\"teapot\"}")
                .answers(500, "application/problem+json", "{\"title\":\"broken\"}")
                .answers(502, "text/html", "<html>");
        assertThatThrownBy(answers::several)
                .isInstanceOfSatisfying(StatusException.class, failure -> {
                    assertThat(failure.status()).isEqualTo(418);
                    assertThat(failure.error(Problem.class).orElseThrow().title()).isEqualTo("teapot");
                });
        assertThatThrownBy(answers::several)
                .isInstanceOfSatisfying(
                        ServerException.class,
                        failure -> assertThat(failure.error(Problem.class).orElseThrow().title())
                                .isEqualTo("broken"));
        assertThatThrownBy(answers::several)
                .isInstanceOfSatisfying(ServerException.class, failure -> {
                    assertThat(failure.error()).isEmpty();
                    assertThat(failure.rawBody()).asString().isEqualTo("<html>");
                });
    }

    @Test
    void rangeCoversItsStatuses(Provider provider) {
        provider.answers(
                206,
                Map.of("Content-Type", "application/json", "X-Rate", "59"),
                JOB.getBytes(StandardCharsets.UTF_8));
        ApiResponse<Job> response = answers(provider).rangeCall().response();
        assertThat(response.status()).isEqualTo(206);
        assertThat(response.body().state()).isEqualTo("done");
        assertThat(response.header(RangeAnswersHeaders.X_RATE)).isEqualTo(59);
    }

    @Test
    void defaultAloneIsTheSuccess(Provider provider) {
        provider.answersJson(JOB).answers(404, "application/json", JOB);
        assertThat(answers(provider).onlyDefault().id()).isEqualTo(1);
        assertThatThrownBy(() -> answers(provider).onlyDefault()).isInstanceOf(StatusException.class);
    }

    @Test
    void filesAreStreams(Provider provider) throws IOException {
        byte[] bytes = {0, 1, (byte) 0xff};
        provider.answers(200, Map.of("Content-Type", "image/png"), bytes);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (BinaryBody file = answers(provider).file()) {
            assertThat(file.contentType()).contains("image/png");
            file.writeTo(copy);
        }
        assertThat(copy.toByteArray()).isEqualTo(bytes);
        assertThat(provider.asked().header("Accept")).startsWith("application/octet-stream");
    }

    @Test
    void textHasItsCharset(Provider provider) {
        provider.answers(
                200, Map.of("Content-Type", "text/plain; charset=ISO-8859-1"), new byte[] {(byte) 0xe9, 't', 'e'});
        ApiResponse<String> response = answers(provider).textCall().response();
        assertThat(response.body()).isEqualTo("éte");
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void xml(Provider provider) {
        provider.answers(200, "application/xml", "<Job><id>1</id><state>done</state><more a=\"b\">c</more></Job>");
        ApiResponse<Job> response = answers(provider).xmlCall().response();
        assertThat(provider.asked().header("Accept")).isEqualTo("application/xml");
        assertThat(response.body().id()).isEqualTo(1);
        assertThat(response.rewrittenBody())
                .asString()
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<Job><id>1</id><state>done</state><more a=\"b\">c</more></Job>");
    }

    @Test
    void linesAreReadWhileTheyCome(Provider provider) throws IOException {
        CountDownLatch firstSeen = new CountDownLatch(1);
        provider.streams(200, Map.of("Content-Type", "application/jsonl"), body -> {
            body.write("{\"id\":1}\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            firstSeen.await();
            body.write("\n{\"id\":2}".getBytes(StandardCharsets.UTF_8));
        });
        try (EventStream<Job> jobs = answers(provider).lines()) {
            Iterator<Job> each = jobs.iterator();
            assertThat(each.next().id()).isEqualTo(1);
            firstSeen.countDown();
            assertThat(each.next().id()).isEqualTo(2);
            assertThat(each.hasNext()).isFalse();
        }
    }

    @Test
    void eventsAreReadWhileTheyCome(Provider provider) throws IOException {
        CountDownLatch firstSeen = new CountDownLatch(1);
        provider.streams(200, Map.of("Content-Type", "text/event-stream"), body -> {
            body.write(": hello\r\nevent: job\r\ndata: {\"id\":\r\ndata: 1}\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            firstSeen.await();
            body.write("data: 2\n\ndata: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        });
        try (EventStream<Job> jobs = answers(provider).events()) {
            Iterator<Job> each = jobs.iterator();
            assertThat(each.next().id()).isEqualTo(1);
            firstSeen.countDown();
            assertThatThrownBy(each::next)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("expected an object");
            assertThat(each.hasNext()).isFalse();
        }
        assertThat(provider.asked().header("Accept")).isEqualTo("text/event-stream");
    }

    @Test
    void packedAnswersAreUnpacked(Provider provider) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(JOB.getBytes(StandardCharsets.UTF_8));
        }
        Map<String, String> json = Map.of("Content-Type", "application/json", "Content-Encoding", "gzip");
        Map<String, String> lines = Map.of("Content-Type", "application/jsonl", "Content-Encoding", "gzip");
        Map<String, String> unknown = Map.of("Content-Type", "application/json", "Content-Encoding", "br");
        provider.answers(200, json, packed.toByteArray())
                .answers(200, lines, packed.toByteArray())
                .answers(200, unknown, packed.toByteArray());
        ApiResponse<Job> response = answers(provider).mediaCall().response();
        assertThat(response.body().state()).isEqualTo("done");
        assertThat(response.rawBody()).asString().isEqualTo(JOB);
        try (EventStream<Job> jobs = answers(provider).lines()) {
            assertThat(jobs).extracting(Job::id).containsExactly(1L);
        }
        assertThatThrownBy(() -> answers(provider).media())
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("content coding that was not asked for");
    }

    @Test
    void packedAnswersKeepToTheLimit(Provider provider) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[1_000_000]);
        }
        provider.answers(
                200, Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"), packed.toByteArray());
        Answers answers = ResponsesClient.builder()
                .baseUrl(provider.baseUrl())
                .maxResponseBytes(100_000)
                .build()
                .answers();
        assertThatThrownBy(answers::media)
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("larger than 100000 bytes");
    }

    @Test
    void silenceInsideAStreamEndsIt(Provider provider) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        provider.streams(200, Map.of("Content-Type", "application/jsonl"), body -> {
            body.write("{\"id\":1}\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            never.await();
        });
        Answers answers = ResponsesClient.builder()
                .baseUrl(provider.baseUrl())
                .streamTimeout(Duration.ofMillis(100))
                .build()
                .answers();
        try (EventStream<Job> jobs = answers.lines()) {
            Iterator<Job> each = jobs.iterator();
            assertThat(each.next().id()).isEqualTo(1);
            assertThatThrownBy(each::hasNext)
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("nothing came for PT0.1S");
        } finally {
            never.countDown();
        }
    }

    @Test
    void otherMediaTypesAreRefused(Provider provider) {
        provider.answers(200, "text/csv", "1,done");
        assertThatThrownBy(() -> answers(provider).media()).isInstanceOf(DecodeException.class);
    }

    @Test
    void nothing(Provider provider) {
        answers(provider).none();
        assertThat(provider.asked().line()).isEqualTo("DELETE /none");
    }
}
