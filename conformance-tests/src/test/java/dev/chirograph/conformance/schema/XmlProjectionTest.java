package dev.chirograph.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XML is written and read as the XML Object says, and each is the way back of the other. */
class XmlProjectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":1,"sizes":[2,3]}                         | <thing id="1"><size>2</size><size>3</size></thing>
            {"tags":["a"]}                                 | <thing><tagList><tag>a</tag></tagList></thing>
            {"groups":[{"name":"g"}],"places":["p","q"]}   | <thing><groupSet><item><name>g</name></item></groupSet><places><item>p</item><item>q</item></places></thing>
            {"groups":[],"places":[]}                      | <thing><groupSet></groupSet><places></places></thing>
            {"inner":{}}                                   | <thing><inner></inner></thing>
            {"free":{}}                                    | <thing><free></free></thing>
            {"owner":{"name":"o"}}                         | <thing><owner><name>o</name></owner></thing>
            {"xsi:kind":"k","xsi:more":"m"}                | <thing kind="k"><more>m</more></thing>
            {"other":"x"}                                  | <thing><other>x</other></thing>
            """)
    void isWrittenAndReadBack(String json, String xml) throws Exception {
        Contract contract = WrittenContract.of("""
                openapi: 3.1.0
                info: {title: XML, version: '1'}
                paths:
                  /items:
                    get:
                      operationId: items.get
                      responses:
                        '200':
                          description: d
                          content:
                            application/xml:
                              schema:
                                type: object
                                xml: {name: thing}
                                properties:
                                  id: {type: integer, xml: {attribute: true}}
                                  sizes: {type: array, items: {type: integer, xml: {name: size}}}
                                  tags: {type: array, xml: {name: tagList, wrapped: true}, items: {type: string, xml: {name: tag}}}
                                  groups: {type: array, xml: {name: groupSet}, items: {type: object, xml: {name: item}, properties: {name: {type: string}}}}
                                  places: {type: array, items: {type: string, xml: {name: item}}}
                                  inner: {type: object, properties: {name: {type: string}}}
                                  free: {type: object}
                                  'xsi:kind': {type: string, xml: {attribute: true, name: 'xsi:kind'}}
                                  'xsi:more': {type: string}
                                  owner: {type: object, xml: {attribute: true}, properties: {name: {type: string}}}
                """).contract();
        Schema schema = Objects.requireNonNull(
                contract.operations().get(0).responses().get(0).content().get(0).schema());
        JsonNode value = Json.read(json);

        assertThat(XmlText.of(contract).write(value, schema)).isEqualTo(xml);
        assertThat(Json.write(XmlProjection.of(contract).read(xml.getBytes(StandardCharsets.UTF_8), schema)))
                .isEqualTo(json);
    }
}
