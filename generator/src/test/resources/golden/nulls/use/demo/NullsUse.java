package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.All;
import demo.model.AllCounts;
import demo.model.AllEither;
import demo.model.AllFree;
import demo.model.AllWord;
import demo.model.Inner;
import demo.model.Maybe;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Absent and null differ, in both directions and at every depth. */
final class NullsUse {
    private static final String ALL = "{\"must\":null,\"text\":null,\"count\":null,\"word\":null,\"other\":null,"
            + "\"either\":null,\"list\":[1,null],\"map\":{\"a\":null,\"b\":\"c\"},\"inners\":[null,{\"b\":\"x\"}]}";

    private static Nulls nulls(Provider provider) {
        return NullsClient.builder().baseUrl(provider.baseUrl()).build().nulls();
    }

    @Test
    void nullsAreReadAndKept(Provider provider) {
        provider.answersJson(ALL);
        ApiResponse<All> response =
                nulls(provider).changeCall(All.builder().must("m").build()).response();
        All all = response.body();
        assertThat(all.must()).isNull();
        assertThat(all.word()).isNull();
        assertThat(all.other()).isNull();
        assertThat(all.either()).isNull();
        assertThat(all.list()).containsExactly(1L, null);
        assertThat(all.map()).containsEntry("a", null).containsEntry("b", "c");
        assertThat(all.inners()).containsExactly(null, Maybe.builder().b("x").build());
        assertThat(response.rewrittenBody()).asString().isEqualTo(ALL);
    }

    @Test
    void nullsAreSentWhereTheyAreSet(Provider provider) {
        provider.answersJson(ALL);
        Map<String, String> map = new LinkedHashMap<>();
        map.put("gone", null);
        nulls(provider)
                .change(All.builder()
                        .must(null)
                        .count(null)
                        .word(AllWord.A)
                        .other(Inner.builder().a("i").build())
                        .either(new AllEither.StringVariant("s"))
                        .list(Arrays.asList(null, 2L))
                        .map(map)
                        .build());
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/merge-patch+json");
        assertThat(provider.asked().body())
                .isEqualTo("{\"must\":null,\"count\":null,\"word\":\"a\",\"other\":{\"a\":\"i\"},\"either\":\"s\","
                        + "\"list\":[null,2],\"map\":{\"gone\":null}}");
    }

    @Test
    void wholeAnswersMayBeNull(Provider provider) {
        provider.answersJson("null").answersJson("{\"b\":\"x\"}");
        assertThat(nulls(provider).maybe()).isNull();
        assertThat(nulls(provider).maybe()).isEqualTo(Maybe.builder().b("x").build());
    }

    @Test
    void branchThatIsOnlyNullableIsNull(Provider provider) {
        provider.answersJson("{\"must\":\"m\",\"branch\":null,\"branches\":[{\"a\":\"i\"},null],\"free\":{\"any\":1}}");
        All all = nulls(provider).change(All.builder().must("m").build());
        Inner inner = Inner.builder().a("i").build();
        assertThat(all.branch()).isNull();
        assertThat(all.toBuilder().branch(inner).build().branch()).isEqualTo(inner);
        assertThat(all.branches()).containsExactly(inner, null);
        assertThat(all.free()).isInstanceOf(AllFree.JsonMapVariant.class);
    }

    @Test
    void additionalMembersMayBeNull(Provider provider) {
        provider.answersJson("{\"must\":\"m\",\"counts\":{\"all\":3,\"one\":1,\"none\":null}}");
        AllCounts counts = AllCounts.builder().additionalProperty("none", null).build();
        AllCounts answer = nulls(provider)
                .change(All.builder().must("m").counts(counts).build())
                .counts();
        assertThat(provider.asked().body()).isEqualTo("{\"must\":\"m\",\"counts\":{\"none\":null}}");
        assertThat(answer.additionalProperties()).containsEntry("one", 1L).containsEntry("none", null);
    }
}
