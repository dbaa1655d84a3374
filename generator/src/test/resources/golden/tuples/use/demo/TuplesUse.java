package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import demo.model.EchoRowsNear;
import demo.model.EchoRowsXRange;
import demo.model.Node;
import demo.model.NodeItem1;
import demo.model.Pair;
import demo.model.Point;
import demo.model.Row;
import demo.model.RowEither;
import demo.model.RowNames;
import demo.model.RowOld;
import demo.model.RowOpen;
import demo.model.RowRest;
import demo.model.RowSecret;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.ModelException;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each place of a tuple has its type, and none of its elements is lost. */
final class TuplesUse {
    private static Rows rows(Provider provider) {
        return TuplesClient.builder().baseUrl(provider.baseUrl()).build().rows();
    }

    private static ApiResponse<List<Row>> answer(Provider provider, String row) {
        provider.answersJson("[" + row + "]");
        ApiResponse<List<Row>> response = rows(provider).echoCall(List.of()).response();
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
        return response;
    }

    private static Row read(Provider provider, String row) {
        return answer(provider, row).body().get(0);
    }

    @Test
    void eachPlaceHasItsType(Provider provider) {
        Row row = read(
                provider,
                "{\"pair\":[1,\"one\"],\"rest\":[\"b\",2,3],\"open\":[true,null,{\"more\":1}],\"point\":[7.50,50.7],"
                        + "\"bounded\":[1,2]}");
        Pair pair = row.pair();
        assertThat(pair).isNotNull();
        assertThat(pair.item1()).isEqualTo(1);
        assertThat(pair.item2()).isEqualTo("one");
        assertThat(row.rest()).isEqualTo(RowRest.of("b", List.of(2L, 3L)));
        RowOpen open = row.open();
        assertThat(open).isNotNull();
        assertThat(open.item1()).isTrue();
        assertThat(open.item2()).isNull();
        assertThat(open.rest()).hasSize(1);
        Point point = row.point();
        assertThat(point).isNotNull();
        assertThat(point.longitude()).isEqualTo(new BigDecimal("7.50"));
        assertThat(point.altitude()).isNull();
        assertThat(row.bounded()).containsExactly(1L, 2L);
    }

    @Test
    void shortLongAndForeignArraysAreKept(Provider provider) {
        Row row = read(
                provider,
                "{\"pair\":[\"7\"],\"rest\":[\"b\",\"2\",[]],\"open\":[],\"point\":[1,2,3,4],\"node\":[{\"value\":1}],"
                        + "\"either\":{\"a\":[]}}");
        Pair pair = row.pair();
        assertThat(pair).isNotNull();
        assertThat(pair.item1()).isEqualTo(7);
        assertThatThrownBy(pair::item2).isInstanceOf(ModelException.class).hasMessageContaining("Pair/1");
        RowRest rest = row.rest();
        assertThat(rest).isNotNull();
        assertThatThrownBy(rest::rest).isInstanceOf(ModelException.class).hasMessageContaining("RowRest/2");
        RowOpen open = row.open();
        assertThat(open).isNotNull();
        assertThat(open.item1()).isNull();
        Point point = row.point();
        assertThat(point).isNotNull();
        assertThat(point.rest()).hasSize(1);
        assertThat(row.either()).isInstanceOf(RowEither.Unknown.class);
    }

    @Test
    void somethingThatIsNoArrayIsKeptToo(Provider provider) {
        Row row = read(provider, "{\"pair\":{\"0\":1},\"rest\":{},\"open\":null}");
        assertThatThrownBy(row::pair).isInstanceOf(ModelException.class).hasMessageContaining("Row/pair");
        RowRest rest = row.rest();
        assertThat(rest).isNotNull();
        assertThat(rest.rest()).isEmpty();
        assertThat(row.open()).isNull();
    }

    @Test
    void tuplesAreBuiltByTheirElements(Provider provider) {
        Node leaf = Node.of(NodeItem1.builder().value("leaf").build(), null);
        Row row = Row.builder()
                .pair(Pair.of(2, "two"))
                .rest(RowRest.of("none"))
                .open(RowOpen.of(null, "x", List.of(TextNode.valueOf("y"))))
                .point(Point.of(BigDecimal.ONE, BigDecimal.TEN, null))
                .node(Node.of(NodeItem1.builder().build(), List.of(leaf)))
                .either(new RowEither.PairVariant(Pair.of(3, "three")))
                .build();
        provider.answersJson("[]");
        rows(provider)
                .echo(
                        List.of(row),
                        EchoRowsParams.builder()
                                .near(EchoRowsNear.of(new BigDecimal("1.5"), "km"))
                                .build());
        assertThat(provider.asked().line()).isEqualTo("PUT /rows?near=1.5,km");
        assertThat(provider.asked().body())
                .isEqualTo("[{\"pair\":[2,\"two\"],\"rest\":[\"none\"],\"open\":[null,\"x\",\"y\"],\"point\":[1,10],"
                        + "\"node\":[{},[[{\"value\":\"leaf\"}]]],\"either\":[3,\"three\"]}]");
    }

    @Test
    void listsOfItemsAreTuplesToo(Provider provider) {
        RowOld old = read(provider, "{\"old\":[true,2,\"a\",\"b\"]}").old();
        assertThat(old).isEqualTo(RowOld.of(true, 2L, List.of("a", "b")));
    }

    @Test
    void alternativesAreToldByTheirPlaces(Provider provider) {
        assertThat(read(provider, "{\"either\":[1,\"one\"]}").either()).isInstanceOf(RowEither.PairVariant.class);
        assertThat(read(provider, "{\"either\":[{},[[{}]]]}").either()).isInstanceOf(RowEither.NodeVariant.class);
        assertThat(read(provider, "{\"either\":\"one\"}").either()).isInstanceOf(RowEither.StringVariant.class);
    }

    @Test
    void unluckyTitlesAreNames(Provider provider) {
        RowNames names = RowNames.of("a", 1, true, null);
        assertThat(names.of_()).isEqualTo("a");
        assertThat(names.rest_()).isEqualTo(1);
        assertThat(names.getClass_()).isTrue();
        assertThat(names.rest()).isEmpty();
        assertThat(names.toJson()).hasToString("[\"a\",1,true]");
    }

    @Test
    void secretsDoNotShow(Provider provider) {
        assertThat(RowSecret.of("me", "hidden")).hasToString("RowSecret[me, ***]");
    }

    @Test
    void headersHoldTuples(Provider provider) {
        provider.answers(
                200,
                Map.of("Content-Type", "application/json", "X-Range", "3,rows"),
                "[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        EchoRowsXRange range =
                rows(provider).echoCall(List.of()).response().header(EchoRowsHeaders.X_RANGE);
        assertThat(range).isNotNull();
        assertThat(range.item1()).isEqualTo(3);
        assertThat(range.item2()).isEqualTo("rows");
    }
}
