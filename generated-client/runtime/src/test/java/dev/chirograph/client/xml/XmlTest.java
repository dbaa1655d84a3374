package dev.chirograph.client.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Api;
import dev.chirograph.client.Call;
import dev.chirograph.client.Operation;
import dev.chirograph.client.TestClient;
import dev.chirograph.client.TestServer;
import dev.chirograph.client.TestServer.Reply;
import dev.chirograph.client.error.DecodeException;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Order;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlTest {
    private static final String XML = """
            <?xml version="1.0"?>
            <order id="7" colour="red" xmlns:x="urn:x">
              <count>26</count> <total>19.650</total>
              <tag>a &amp; b</tag><tag><![CDATA[<c>]]></tag>
              <parts><part id="8"><count>1</count></part><part id="9"/></parts>
              <flags><x:a>1</x:a></flags>
              <other k="v">text</other><other/>
            </order>
            """;

    private static JsonNode decode(String xml) {
        return XmlDecoder.decode(XmlParser.parse(xml.getBytes(StandardCharsets.UTF_8)), Order.TYPE);
    }

    @Test
    void elementsAttributesAndArraysTakeTheirPlacesInJson() {
        assertThat(decode(XML)).hasToString(Json.parse("""
                {"id":"7","@colour":"red","count":26,"total":19.650,"tags":["a & b","<c>"],
                 "parts":[{"id":"8","count":1,"tags":[]},{"id":"9","tags":[]}],
                 "flags":{"a":true},"other":[{"@k":"v","#text":"text"},""]}""").toString());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        JsonNode json = decode(XML);
        byte[] written = XmlEncoder.encode("order", Order.TYPE, json);
        assertThat(XmlDecoder.decode(XmlParser.parse(written), Order.TYPE)).isEqualTo(json);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("<tag>a &amp; b</tag><tag>&lt;c&gt;</tag>", "<parts><part id=\"8\"><count>1</count></part>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x \"y\">]><a>x</a>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><a/>",
                "<a>&undeclared;</a>",
                "<a><b></a>",
                "<a/><b/>",
                "plain text",
                "",
            })
    void whatIsNoPlainXmlIsRefused(String xml) {
        assertThatThrownBy(() -> XmlParser.parse(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(XmlSyntaxException.class)
                .hasMessageNotContaining("passwd");
    }

    @Test
    void deepNestingIsRefused() {
        byte[] deep = "<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> XmlParser.parse(deep)).isInstanceOf(XmlSyntaxException.class);
    }

    @Test
    void noNameOrTextBecomesMarkup() {
        JsonNode bad = Json.parse("{\"a><b\":1}");
        assertThatThrownBy(() -> XmlEncoder.encode("x", JsonTypes.ANY, bad))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> XmlEncoder.encode("x", JsonTypes.STRING, JsonTypes.STRING.encode("\u0000")))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] text = XmlEncoder.encode("x", JsonTypes.ANY, Json.parse("{\"@k\":\"\\\"<&\\n\",\"t\":\"]]>\"}"));
        assertThat(XmlDecoder.decode(XmlParser.parse(text), JsonTypes.ANY))
                .isEqualTo(Json.parse("{\"@k\":\"\\\"<&\\n\",\"t\":\"]]>\"}"));
    }

    @Test
    void aClientReadsAndSendsXmlAndFindsErrorsInIt() {
        Api api = Api.of("Test", "1").errorBody(ErrorBody.at("/error", JsonTypes.STRING.map()));
        Operation<List<Order>> list = Operation.of("orders.list", "POST", "/orders")
                .answers("200", Answer.xml(JsonTypes.envelope("order", Order.TYPE.list())));
        try (TestServer server = TestServer.answering(
                Reply.of("application/xml", "<orders><order id=\"1\"/><order id=\"2\"/></orders>"),
                Reply.of("text/xml", "<orders/>"),
                Reply.of("application/xml", "<orders><error>key is not enabled</error></orders>"),
                Reply.of("application/xml", ""))) {
            Call<List<Order>> call = TestClient.of(api)
                    .baseUrl(server.baseUrl())
                    .build()
                    .request(list)
                    .body(Body.xml("application/xml", JsonTypes.LONG.map(), Map.of("page", 1L), "query"))
                    .call();
            assertThat(call.execute()).hasSize(2);
            assertThat(server.last().body())
                    .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><query><page>1</page></query>");
            assertThat(call.execute()).isEmpty();
            assertThatThrownBy(call::execute)
                    .isInstanceOfSatisfying(
                            StatusException.class,
                            failure -> assertThat(failure.error(Map.class))
                                    .contains(Map.of("error", "key is not enabled")));
            assertThatThrownBy(call::execute).isInstanceOf(DecodeException.class);
        }
    }
}
