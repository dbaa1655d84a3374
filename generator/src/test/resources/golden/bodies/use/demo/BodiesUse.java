package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.FormBodiesRequest;
import demo.model.MultipartBodiesRequest;
import demo.model.Note;
import demo.model.Page;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.generator.use.Asked;
import dev.chirograph.generator.use.Provider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A body is written in the media type of the contract. */
final class BodiesUse {
    private static final Note NOTE = Note.builder().text("a&b ü").stars(3000000000L).build();

    private static Bodies bodies(Provider provider) {
        return BodiesClient.builder().baseUrl(provider.baseUrl()).build().bodies();
    }

    @Test
    void json(Provider provider) {
        bodies(provider).json(NOTE);
        Asked asked = provider.asked();
        assertThat(asked.line()).isEqualTo("POST /json");
        assertThat(asked.header("Content-Type")).isEqualTo("application/json");
        assertThat(asked.body()).isEqualTo("{\"text\":\"a&b ü\",\"stars\":3000000000}");
    }

    @Test
    void optionalBodyIsLeftOut(Provider provider) {
        bodies(provider).json();
        assertThat(provider.asked().header("Content-Type")).isEmpty();
        assertThat(provider.asked().body()).isEmpty();
        bodies(provider).json(null);
        assertThat(provider.asked().header("Content-Type")).isEmpty();
    }

    @Test
    void jsonOfAVendor(Provider provider) {
        bodies(provider).vendor(NOTE);
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/vnd.example.v2+json");
        assertThat(provider.asked().body()).isEqualTo("{\"text\":\"a&b ü\",\"stars\":3000000000}");
    }

    @Test
    void form(Provider provider) {
        bodies(provider)
                .form(FormBodiesRequest.builder()
                        .name("x=1&y é+")
                        .tags(List.of("a b", "c,d"))
                        .note(NOTE)
                        .build());
        Asked asked = provider.asked();
        assertThat(asked.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(asked.body())
                .isEqualTo("name=x%3D1%26y+%C3%A9%2B&tags=a%20b,c%2Cd"
                        + "&note=%7B%22text%22%3A%22a%26b+%C3%BC%22%2C%22stars%22%3A3000000000%7D");
    }

    @Test
    void multipart(Provider provider) {
        bodies(provider)
                .multipart(MultipartBodiesRequest.builder()
                        .file(source("PNG").fileName("a\"b.png"))
                        .more(List.of(source("one"), source("two").fileName("2.txt")))
                        .note(NOTE)
                        .title("T")
                        .build());
        Asked asked = provider.asked();
        assertThat(asked.header("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(asked.parts())
                .isEqualTo(
                        """
                        --BOUNDARY
                        Content-Disposition: form-data; name="file"; filename="a%22b.png"
                        Content-Type: image/png

                        PNG
                        --BOUNDARY
                        Content-Disposition: form-data; name="more"; filename="more"
                        Content-Type: application/octet-stream

                        one
                        --BOUNDARY
                        Content-Disposition: form-data; name="more"; filename="2.txt"
                        Content-Type: application/octet-stream

                        two
                        --BOUNDARY
                        Content-Disposition: form-data; name="note"
                        Content-Type: application/json

                        {"text":"a&b ü","stars":3000000000}
                        --BOUNDARY
                        Content-Disposition: form-data; name="title"

                        T
                        --BOUNDARY--
                        """);
    }

    private static BinarySource source(String text) {
        return BinarySource.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytes(Provider provider) {
        byte[] bytes = {0, 1, (byte) 0xff, '\r', '\n'};
        bodies(provider).bytes(BinarySource.of(() -> new ByteArrayInputStream(bytes)));
        assertThat(provider.asked().line()).isEqualTo("PUT /bytes");
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(provider.asked().bytes()).isEqualTo(bytes);
    }

    @Test
    void text(Provider provider) {
        bodies(provider).text("żółw\n");
        assertThat(provider.asked().header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(provider.asked().body()).isEqualTo("żółw\n");
    }

    @Test
    void xml(Provider provider) {
        bodies(provider)
                .xml(Page.builder().id(7).title("<&>").lines(List.of("a", "b")).build());
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/xml");
        assertThat(provider.asked().body())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><page id=\"7\"><title>&lt;&amp;&gt;</title>"
                        + "<lines><line>a</line><line>b</line></lines></page>");
    }

    @Test
    void mostExpressiveOfSeveralMediaTypes(Provider provider) {
        bodies(provider).several(NOTE);
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void jsonThatIsNoObject(Provider provider) {
        bodies(provider).scalar(List.of("a", "\u2028"));
        assertThat(provider.asked().bytes())
                .isEqualTo("[\"a\",\"\u2028\"]".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void baseUrlReplacesTheServersOfOperations(Provider provider) {
        BodiesClient client = BodiesClient.builder().baseUrl(provider.baseUrl() + "/api/").build();
        client.servers().path();
        assertThat(provider.asked().line()).isEqualTo("GET /api/servers");
        client.servers().operation();
        assertThat(provider.asked().line()).isEqualTo("PUT /api/servers");
    }

    @Test
    void variablesOfServersTakeListedValuesOnly(Provider provider) {
        BodiesClient client =
                BodiesClient.builder().serverVariable("region", "evil.example/").build();
        assertThatThrownBy(() -> client.servers().operationCall())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("server variable region: value not allowed; one of [eu, us]");
    }
}
