package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import demo.model.Thing;
import demo.model.ThingPair;
import demo.model.ThingMixed;
import demo.model.ThingOpen;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.ModelException;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every scalar, list, map and free form of an object, read and written again unchanged. */
final class ObjectsUse {
    private static final String THING = "{\"id\":3000000000,\"count\":5,\"price\":19.90,\"rate\":\"0.05\",\"ratio\":0.25,"
            + "\"day\":\"2026-11-22\",\"at\":\"2026-11-22T10:00:00+01:00\","
            + "\"uuid\":\"0b0f6c9e-5d0e-4c8f-9d1b-2f5d7c3a9e11\",\"site\":\"https://example.com/a?b=c\","
            + "\"bytes\":\"aGVsbG8=\",\"secret\":\"hunter2\",\"flag\":false,\"tags\":[\"a\",\"b\"],"
            + "\"grid\":[[1,2],[3]],\"pair\":[1,\"x\"],\"free\":{\"a\":[1,{\"b\":null}]},\"counts\":{\"a\":1,\"b\":2},"
            + "\"deep\":{\"a\":{\"b\":[true]}},\"anything\":[1,\"2\"],\"mixed\":5,\"maybe\":null,\"none\":{},"
            + "\"open\":{\"name\":\"n\",\"x\":1},\"dynamic\":{\"any\":true},\"x-unknown\":\"kept\"}";

    private static Things things(Provider provider) {
        return ObjectsClient.builder().baseUrl(provider.baseUrl()).build().things();
    }

    @Test
    void readsEveryTypeAndLosesNothing(Provider provider) {
        provider.answersJson(THING);
        ApiResponse<Thing> response = things(provider)
                .echoCall(Thing.builder().id(1).maybe(null).build())
                .response();
        Thing thing = response.body();
        assertThat(thing.id()).isEqualTo(3000000000L);
        assertThat(thing.count()).isEqualTo(5);
        assertThat(thing.price()).isEqualTo(new BigDecimal("19.90"));
        assertThat(thing.rate()).isEqualTo(new BigDecimal("0.05"));
        assertThat(thing.ratio()).isEqualTo(0.25);
        assertThat(thing.day()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(thing.at()).hasToString("2026-11-22T10:00+01:00");
        assertThat(thing.uuid()).isEqualTo(UUID.fromString("0b0f6c9e-5d0e-4c8f-9d1b-2f5d7c3a9e11"));
        assertThat(thing.site()).isEqualTo(URI.create("https://example.com/a?b=c"));
        assertThat(thing.bytes()).asString().isEqualTo("hello");
        assertThat(thing.secret()).isEqualTo("hunter2");
        assertThat(thing.flag()).isFalse();
        assertThat(thing.tags()).containsExactly("a", "b");
        assertThat(thing.grid()).containsExactly(List.of(1L, 2L), List.of(3L));
        assertThat(thing.pair()).isEqualTo(ThingPair.of(1L, "x"));
        assertThat(thing.free().get("a").get(1).get("b").isNull()).isTrue();
        assertThat(thing.counts()).containsExactly(Map.entry("a", 1L), Map.entry("b", 2L));
        assertThat(thing.deep()).isEqualTo(Map.of("a", Map.of("b", List.of(true))));
        assertThat(thing.mixed()).isEqualTo(new ThingMixed.LongVariant(5));
        assertThat(thing.maybe()).isNull();
        ThingOpen open = thing.open();
        assertThat(open).isNotNull();
        assertThat(open.additionalProperties()).containsExactly(Map.entry("x", 1L));
        assertThat(thing.additionalProperties()).containsExactly(Map.entry("x-unknown", TextNode.valueOf("kept")));
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
        assertThat(thing.toString()).doesNotContain("hunter2");
    }

    @Test
    void writesWhatTheBuilderSaysAndNoMore(Provider provider) {
        provider.answersJson(THING);
        things(provider)
                .echo(Thing.builder()
                        .id(7)
                        .price(new BigDecimal("1E+3"))
                        .at(OffsetDateTime.parse("2026-11-22T10:00:00Z"))
                        .bytes(new byte[] {(byte) 0xfb, (byte) 0xff})
                        .tags(List.of())
                        .mixed(new ThingMixed.StringVariant("5"))
                        .maybe(null)
                        .open(ThingOpen.builder().additionalProperty("n", 1L).build())
                        .additionalProperty("x-more", TextNode.valueOf("y"))
                        .build());
        assertThat(provider.asked().body())
                .isEqualTo("{\"id\":7,\"price\":1E+3,\"at\":\"2026-11-22T10:00:00Z\",\"bytes\":\"+/8=\",\"tags\":[],"
                        + "\"mixed\":\"5\",\"maybe\":null,\"open\":{\"n\":1},\"x-more\":\"y\"}");
    }

    @Test
    void whatIsMissingOrMalformedIsNamedWhenItIsWanted(Provider provider) {
        provider.answersJson("{\"count\":\"many\",\"tags\":null}");
        Thing thing = things(provider).echo(Thing.builder().id(1).maybe(null).build());
        assertThat(thing.tags()).isEmpty();
        assertThatThrownBy(thing::id).isInstanceOf(ModelException.class).hasMessageContaining("/id");
        assertThatThrownBy(thing::count).isInstanceOf(ModelException.class).hasMessageContaining("/count");
    }

    @Test
    void looseFormsAreRead(Provider provider) {
        provider.answersJson("{\"id\":\"26\",\"count\":5.0,\"flag\":1,\"counts\":[],\"tags\":{},\"maybe\":7}");
        ApiResponse<Thing> response = things(provider)
                .echoCall(Thing.builder().id(1).maybe(null).build())
                .response();
        assertThat(response.body().id()).isEqualTo(26);
        assertThat(response.body().count()).isEqualTo(5);
        assertThat(response.body().flag()).isTrue();
        assertThat(response.body().counts()).isEmpty();
        assertThat(response.body().maybe()).isEqualTo("7");
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }
}
