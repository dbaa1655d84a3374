package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.FormJobsRequest;
import demo.model.Job;
import demo.model.MessageJobsRequestMultipart;
import demo.model.Picture;
import demo.model.Problem;
import demo.model.Scan;
import dev.chirograph.client.Call;
import dev.chirograph.client.error.ConflictException;
import dev.chirograph.client.error.DecodeException;
import dev.chirograph.client.error.InvalidRequestException;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.EventStream;
import dev.chirograph.generator.use.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is sent and what is asked for have the media types of the contract. */
final class MediaTypesUse {
    private static final Job JOB = Job.builder().id(1).state("new").build();
    private static final String JSON = "{\"id\":1,\"state\":\"new\"}";

    private static Jobs jobs(Provider provider) {
        return MediaTypesClient.builder().baseUrl(provider.baseUrl()).build().jobs();
    }

    @Test
    void jsonOfAVendor(Provider provider) {
        provider.answers(200, "application/vnd.example.v2+json", JSON);
        assertThat(jobs(provider).vendor(JOB)).isEqualTo(JOB);
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/vnd.example.v2+json");
        assertThat(provider.asked().header("Accept"))
                .isEqualTo("application/vnd.example.v2+json, application/problem+json;q=0.5");
        provider.answers(422, "application/problem+json", "{\"title\":\"no\"}");
        assertThatThrownBy(() -> jobs(provider).vendor(JOB))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        failure -> assertThat(failure.error(Problem.class).orElseThrow().title()).isEqualTo("no"));
    }

    @Test
    void severalFormsOfOneAnswer(Provider provider) {
        provider.answersJson(JSON).answers(200, "text/xml", "<job><id>1</id><state>new</state></job>");
        assertThat(jobs(provider).either(JOB)).isEqualTo(JOB);
        assertThat(provider.asked().header("Accept")).isEqualTo("application/json, text/xml");
        assertThat(jobs(provider).either(JOB)).isEqualTo(JOB);
    }

    @Test
    void contentThatIsAFileIsNoTextOfJson(Provider provider) throws IOException {
        provider.answersJson("{\"whole\": [ 1 ]}");
        try (BinaryBody file =
                jobs(provider).export(BinarySource.of("{ }".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(new String(file.stream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"whole\": [ 1 ]}");
        }
        assertThat(provider.asked().body()).isEqualTo("{ }");
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void otherMediaTypesOfTheContractBySayingSo(Provider provider) {
        provider.answers(200, "text/csv", "1,new").answersJson(JSON);
        Call<Job> call = jobs(provider).eitherCall(JOB);
        assertThat(call.as(Answer.text("text/csv")).execute()).isEqualTo("1,new");
        assertThat(provider.asked().header("Accept")).isEqualTo("text/csv");
        assertThat(provider.asked().body()).isEqualTo(JSON);
        assertThat(call.body(Body.text("text/csv", "1,new")).execute()).isEqualTo(JOB);
        assertThat(provider.asked().header("Accept")).isEqualTo("application/json, text/xml");
        assertThat(provider.asked().header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(provider.asked().body()).isEqualTo("1,new");
    }

    @Test
    void anAnswerInEachOfItsJavaTypes(Provider provider) throws IOException {
        provider.answersJson(JSON);
        assertThat(jobs(provider).watch(JOB)).isEqualTo(JOB);
        assertThat(provider.asked().header("Accept")).isEqualTo("application/json");

        provider.answers(200, "text/event-stream", "data: " + JSON + "\n\ndata: {\"id\":2}\n\n");
        try (EventStream<Job> events = jobs(provider).watchAsEventStream(JOB)) {
            assertThat(events).extracting(Job::id).containsExactly(1L, 2L);
        }
        assertThat(provider.asked().header("Accept")).isEqualTo("text/event-stream, application/json;q=0.5");
        assertThat(provider.asked().body()).isEqualTo(JSON);

        provider.answers(200, "application/vnd.example.whole+xml", "<whole><jobs><id>1</id></jobs></whole>");
        WatchJobsParams since = WatchJobsParams.builder().since(3).build();
        assertThat(jobs(provider).watchAsExampleWholeJson(JOB, since).jobs())
                .extracting(Job::id)
                .containsExactly(1L);
        assertThat(provider.asked().target()).isEqualTo("/watch?since=3");
        assertThat(provider.asked().header("Accept"))
                .isEqualTo("application/vnd.example.whole+json, application/vnd.example.whole+xml, "
                        + "application/json;q=0.5");

        provider.answers(200, "text/csv", "1,new");
        String table = jobs(provider).watchAnsweredAsCsv(JOB);
        assertThat(table).isEqualTo("1,new");

        provider.answers(200, "application/pdf", "%PDF").answers(200, "image/png", "PNG");
        try (BinaryBody document = jobs(provider).watchAsPdf(JOB);
                BinaryBody picture = jobs(provider).watchAsPng(JOB)) {
            assertThat(document.stream().readAllBytes()).asString().isEqualTo("%PDF");
            assertThat(picture.stream().readAllBytes()).asString().isEqualTo("PNG");
        }
        assertThat(provider.asked().header("Accept")).isEqualTo("image/png, application/json;q=0.5");
    }

    @Test
    void jsonInPlaceOfEventsIsNoStreamWithoutEvents(Provider provider) {
        provider.answersJson(JSON);
        assertThatThrownBy(() -> jobs(provider).watchAsEventStream(JOB))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("expected server-sent events, got JSON");
    }

    @Test
    void aBodyAndAnAnswerOfOneMediaTypeHaveMethodsOfTheirOwn(Provider provider) {
        provider.answersJson(JSON);
        assertThat(jobs(provider).watchAsCsv("1,new")).isEqualTo(JOB);
        assertThat(provider.asked().header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(provider.asked().header("Accept")).isEqualTo("application/json");
    }

    @Test
    void textOfAnyKind(Provider provider) {
        provider.answers(200, "text/csv; charset=utf-8", "1,ü");
        assertThat(jobs(provider).csv("1,ü")).isEqualTo("1,ü");
        assertThat(provider.asked().header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(provider.asked().header("Accept")).isEqualTo("text/csv");
    }

    @Test
    void rangesAreSettledByTheSource(Provider provider) throws IOException {
        provider.answers(200, Map.of("Content-Type", "image/png"), new byte[] {1, 2});
        BinarySource photo = BinarySource.of(new byte[] {3});
        try (BinaryBody small = jobs(provider).image(photo.contentType("image/webp"))) {
            assertThat(small.stream().readAllBytes()).containsExactly(1, 2);
        }
        assertThat(provider.asked().header("Content-Type")).isEqualTo("image/webp");
        assertThat(provider.asked().header("Accept")).isEqualTo("image/png");
        jobs(provider).image(photo).close();
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/octet-stream");
    }

    @Test
    void linesInBothDirections(Provider provider) throws IOException {
        provider.answers(200, "application/x-ndjson", JSON + "\n{\"id\":2}\n");
        try (EventStream<Job> back = jobs(provider).lines(List.of(JOB, Job.builder().id(2).build()))) {
            assertThat(back).extracting(Job::id).containsExactly(1L, 2L);
        }
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(provider.asked().header("Accept")).isEqualTo("application/x-ndjson");
        assertThat(provider.asked().body()).isEqualTo(JSON + "\n{\"id\":2}\n");
    }

    @Test
    void sequencesInBothDirections(Provider provider) throws IOException {
        provider.answers(200, "application/json-seq", "\u001e" + JSON + "\n\u001e{\"id\":2}\n");
        try (EventStream<Job> back = jobs(provider).sequence(List.of(JOB))) {
            assertThat(back).extracting(Job::id).containsExactly(1L, 2L);
        }
        assertThat(provider.asked().header("Accept")).isEqualTo("application/json-seq");
        assertThat(provider.asked().body()).isEqualTo("\u001e" + JSON + "\n");
    }

    @Test
    void formsWithEncodings(Provider provider) {
        jobs(provider)
                .form(FormJobsRequest.builder()
                        .many(List.of("a", "b&c"))
                        .joined(List.of("a", "b"))
                        .piped(List.of("a", "b"))
                        .deep(JOB)
                        .flat(JOB)
                        .json(JOB)
                        .url("https://x.example/?a=b&c")
                        .usual(JOB)
                        .build());
        assertThat(provider.asked().body())
                .isEqualTo("many=a&many=b%26c&joined=a,b&piped=a%7Cb&deep%5Bid%5D=1&deep%5Bstate%5D=new"
                        + "&id=1&state=new&json=%7B%22id%22%3A1%2C%22state%22%3A%22new%22%7D"
                        + "&url=https://x.example/?a=b%26c&usual=%7B%22id%22%3A1%2C%22state%22%3A%22new%22%7D");
    }

    @Test
    void anyMediaTypeMeansJson(Provider provider) {
        provider.answersJson(JSON);
        assertThat(jobs(provider).anything(JOB)).isEqualTo(JOB);
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/json");
        assertThat(provider.asked().header("Accept")).isEqualTo("application/json");
    }

    @Test
    void bodiesAreReadAsUtf8(Provider provider) {
        provider.answers(
                200,
                Map.of("Content-Type", "application/vnd.example.v2+json"),
                "{\"id\":1,\"state\":\"ü🙂\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(jobs(provider).vendor(JOB).state()).isEqualTo("ü🙂");
    }

    @Test
    void eachBodyOfAnotherTypeHasAMethod(Provider provider) {
        Jobs jobs = MediaTypesClient.builder().baseUrl(provider.baseUrl()).build().jobs();
        MessageJobsParams urgent = MessageJobsParams.builder().urgent(true).build();
        Job job = Job.builder().id(1).build();
        BinarySource file = BinarySource.of("f".getBytes(StandardCharsets.UTF_8));
        provider.answersJson("{\"id\":1}").answersJson("{\"id\":2}").answersJson("{\"id\":3}").answersJson("{\"id\":4}");
        assertThat(jobs.message(job, urgent).id()).isEqualTo(1);
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/json");
        MessageJobsRequestMultipart parts = MessageJobsRequestMultipart.builder().job(job).file(file).build();
        assertThat(jobs.messageAsMultipart(parts, urgent).id()).isEqualTo(2);
        assertThat(provider.asked().line()).isEqualTo("POST /messages?urgent=true");
        assertThat(provider.asked().parts()).contains("name=\"job\"").contains("filename=\"file\"");
        assertThat(jobs.messageAsBytes(file).id()).isEqualTo(3);
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(provider.asked().body()).isEqualTo("f");
        assertThat(jobs.messageAsMergePatchJsonCall(Map.of("state", "done")).execute().id()).isEqualTo(4);
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/merge-patch+json");
        assertThat(provider.asked().body()).isEqualTo("{\"state\":\"done\"}");
    }

    @Test
    void formsOfSharedSchemasHaveMethodsWhereTheirClassesMayHoldFiles(Provider provider) {
        provider.answers(204, Map.of(), new byte[0]).answersJson("{\"image\":\"text\"}");
        Scan scan = Scan.builder().pages(List.of(BinarySource.of("f".getBytes(StandardCharsets.UTF_8)))).job(JOB).build();
        jobs(provider).scanAsMultipart(scan);
        assertThat(provider.asked().parts()).contains("name=\"pages\"; filename=\"pages\"").contains(JSON);
        Picture picture = jobs(provider).noteAsMultipart(Problem.builder().title("t").build());
        assertThat(provider.asked().parts()).contains("name=\"title\"");
        assertThat(picture.image()).isEqualTo("text");
    }

    @Test
    void failuresOfEachMediaTypeHaveATypeOfTheirOwn(Provider provider) {
        Jobs jobs = jobs(provider);
        provider.answers(409, "application/json", JSON).answers(409, "application/problem+json", "{\"title\":\"busy\"}");
        provider.answers(409, "text/plain", "busy");
        assertThatThrownBy(jobs::hold)
                .isInstanceOfSatisfying(
                        ConflictException.class, failure -> assertThat(failure.error(Job.class)).contains(JOB));
        assertThatThrownBy(jobs::hold)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        failure -> assertThat(failure.error(Problem.class).orElseThrow().title()).isEqualTo("busy"));
        assertThatThrownBy(jobs::hold)
                .isInstanceOfSatisfying(ConflictException.class, failure -> {
                    assertThat(failure.error()).isEmpty();
                    assertThat(failure.rawBody()).asString().isEqualTo("busy");
                });
    }
}
