package dev.chirograph.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Operation;
import dev.chirograph.client.TestClient;
import dev.chirograph.client.TestServer;
import dev.chirograph.client.TestServer.Reply;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies as a server receives them. */
final class BodyTest {
    private static final Operation<Void> POST =
            Operation.of("x.create", "POST", "/x").answers("200", Answer.nothing());

    private static TestServer.Seen send(Body body) {
        try (TestServer server = TestServer.answering(Reply.json(200, "{}"))) {
            TestClient.of(server).build().request(POST).body(body).call().execute();
            return server.last();
        }
    }

    @Test
    void aFormHasAFieldPerPropertySeveralForAnArrayAndJsonForAnObject() {
        JsonNode value = Json.parse("{\"a b\":\"ä&=+ *\",\"n\":1.50,\"list\":[1,2],\"o\":{\"k\":null},\"none\":null}");
        TestServer.Seen seen = send(Body.form(JsonTypes.ANY, value));
        assertThat(seen.header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(seen.body()).isEqualTo("a+b=%C3%A4%26%3D%2B+*&n=1.50&list=1&list=2&o=%7B%22k%22%3Anull%7D");
    }

    @Test
    void theEncodingOfAPropertyMayDiffer() {
        JsonNode value = Json.parse("{\"list\":[1,2],\"deep\":{\"k\":1},\"json\":[true]}");
        Body body = Body.form(
                JsonTypes.ANY,
                value,
                FormField.of("list", Style.FORM),
                FormField.of("deep", Style.DEEP_OBJECT),
                FormField.json("json"));
        assertThat(send(body).body()).isEqualTo("list=1,2&deep%5Bk%5D=1&json=%5Btrue%5D");
    }

    @Test
    void aFormIsMadeOfAnObject() {
        assertThatThrownBy(() -> Body.form(JsonTypes.LONG, 1L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMultipartBodyHoldsFieldsJsonAndFiles(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a\"b.txt"), "content of the file");
        Part picture = Part.file("picture", BinarySource.of(new byte[] {1, 2}).fileName("p.png"));
        TestServer.Seen seen = send(Body.multipart(
                Part.text("name", JsonTypes.STRING, "Ann"),
                Part.json("meta", JsonTypes.LONG.list(), List.of(1L)),
                Part.text("absent", JsonTypes.STRING, null),
                Part.file("file", BinarySource.of(file)),
                picture == null ? null : picture.contentType("image/png").header("X-Rank", "1"),
                Part.file("file", BinarySource.of("second".getBytes(StandardCharsets.UTF_8)))));

        String boundary = seen.header("Content-type").replace("multipart/form-data; boundary=", "");
        String start = "--" + boundary + "\r\nContent-Disposition: form-data; ";
        assertThat(new String(seen.bytes(), StandardCharsets.ISO_8859_1))
                .isEqualTo(start + "name=\"name\"\r\n\r\nAnn\r\n"
                        + start + "name=\"meta\"\r\nContent-Type: application/json\r\n\r\n[1]\r\n"
                        + start
                        + "name=\"file\"; filename=\"a%22b.txt\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        + "content of the file\r\n"
                        + start + "name=\"picture\"; filename=\"p.png\"\r\nContent-Type: image/png\r\nX-Rank: 1\r\n\r\n"
                        + "\u0001\u0002\r\n"
                        + start + "name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        + "second\r\n"
                        + "--" + boundary + "--\r\n");
    }

    @Test
    void aNameCannotAddAPartHeader() {
        TestServer.Seen seen = send(Body.multipart(Part.text("a\"\r\nX-Admin: 1", JsonTypes.LONG, 1L)));
        assertThat(seen.body()).contains("name=\"a%22%0D%0AX-Admin: 1\"");
    }

    @Test
    void bytesAndTextTravelAsTheyAre(@TempDir Path folder) throws Exception {
        assertThat(send(Body.bytes("image/png", BinarySource.of(new byte[0]))).bytes())
                .isEmpty();
        Path file = Files.write(folder.resolve("f"), new byte[] {0, (byte) 255});
        assertThat(send(Body.bytes("image/png", BinarySource.of(file))).bytes()).containsExactly(0, 255);
        TestServer.Seen text = send(Body.text("text/plain", "ä"));
        assertThat(text.header("Content-type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(text.body()).isEqualTo("ä");
    }

    @Test
    void aMissingFileFailsTheCall(@TempDir Path folder) {
        Body body = Body.bytes("image/png", BinarySource.of(folder.resolve("missing")));
        assertThatThrownBy(() -> send(body)).isInstanceOf(TransportException.class);
    }

    @Test
    void jsonLinesAreOneValueALine() {
        Body body = Body.ndjson("application/x-ndjson", JsonTypes.LONG.map(), List.of(Map.of("a", 1L), Map.of()));
        assertThat(send(body).body()).isEqualTo("{\"a\":1}\n{}\n");
    }

    @Test
    void theBoundaryIsAlwaysAnother() {
        Body body = Body.multipart("multipart/form-data; boundary=abc", Part.text("k", JsonTypes.STRING, "v"));
        assertThat(body.mediaType()).matches("multipart/form-data; boundary=part-[0-9a-f-]+");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,                          text/plain; charset=utf-8,          UTF-8",
        "text/plain; charset=ISO-8859-1,      text/plain; charset=ISO-8859-1,     ISO-8859-1",
        "text/csv; Charset=\"utf-16\",      text/csv; Charset=\"utf-16\",     UTF-16",
    })
    void textIsWrittenInTheCharsetOfItsMediaType(String mediaType, String sent, String charset) throws Exception {
        TestServer.Seen seen = send(Body.text(mediaType, "üé"));
        assertThat(seen.header("Content-type")).isEqualTo(sent);
        assertThat(seen.bytes()).isEqualTo("üé".getBytes(charset));
    }

    @Test
    void textThatItsCharsetLacksIsRefused() {
        assertThatThrownBy(() -> Body.text("text/plain; charset=us-ascii", "ü"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text has characters that US-ASCII lacks");
    }

    @Test
    void jsonAndXmlAreTheSameInEveryCharset() {
        Map<String, String> value = Map.of("k", "ü🙂");
        assertThat(send(Body.json("application/json; charset=iso-8859-1", JsonTypes.STRING.map(), value))
                        .body())
                .isEqualTo("{\"k\":\"\\u00FC\\uD83D\\uDE42\"}");
        assertThat(send(Body.xml("text/xml; charset=us-ascii", JsonTypes.STRING.map(), value, "r"))
                        .body())
                .endsWith("<r><k>&#252;&#128578;</k></r>");
    }
}
