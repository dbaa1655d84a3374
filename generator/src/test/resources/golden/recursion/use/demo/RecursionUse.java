package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.Echo;
import demo.model.Even;
import demo.model.Forest;
import demo.model.Grove;
import demo.model.Link;
import demo.model.Odd;
import demo.model.Ping;
import demo.model.Pong;
import demo.model.Tree;
import demo.model.Value;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Types that refer to themselves: directly, in lists and maps, through composition, and in unions. */
final class RecursionUse {
    @Test
    void readsAsDeepAsItComes(Provider provider) {
        Trees trees = RecursionClient.builder().baseUrl(provider.baseUrl()).build().trees();
        provider.answersJson("{\"name\":\"root\",\"parent\":{\"name\":\"up\"},\"children\":[{\"name\":\"leaf\","
                + "\"children\":[]}],\"byName\":{\"leaf\":{\"name\":\"leaf\"}},\"value\":[[],[1,[2.50]]],"
                + "\"next\":{\"back\":{\"name\":\"root\"},\"other\":{\"other\":{}}},\"forest\":[[],[[]]]}");
        ApiResponse<Tree> response = trees.getCall().response();
        Tree root = response.body();
        assertThat(root.parent()).isEqualTo(Tree.builder().name("up").build());
        assertThat(root.children().get(0).name()).isEqualTo("leaf");
        assertThat(root.byName()).containsOnlyKeys("leaf");
        Value one = new Value.DecimalVariant(BigDecimal.ONE);
        Value deep = new Value.ValueListVariant(List.of(new Value.DecimalVariant(new BigDecimal("2.50"))));
        assertThat(root.value())
                .isEqualTo(new Value.ValueListVariant(List.of(
                        new Value.ValueListVariant(List.of()), new Value.ValueListVariant(List.of(one, deep)))));
        Link next = root.next();
        assertThat(next).isNotNull();
        assertThat(next.other()).isEqualTo(Link.builder().other(Link.builder().build()).build());
        assertThat(root.forest()).isEqualTo(Forest.of(List.of(Forest.of(List.of()), Forest.of(List.of(Forest.of(List.of()))))));
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void mapsOfThemselvesAndRingsThroughAliasesHaveNames(Provider provider) {
        Trees trees = RecursionClient.builder().baseUrl(provider.baseUrl()).build().trees();
        provider.answersJson("{\"grove\":{\"a\":{\"b\":{}},\"c\":null},\"odd\":[{\"x\":[{}]},{}],\"ring\":{\"a\":\"1\"},"
                + "\"itself\":[7]}");
        ApiResponse<Tree> response = trees.getCall().response();
        Grove grove = response.body().grove();
        assertThat(grove).isNotNull();
        Grove inner = grove.value().get("a");
        assertThat(inner).isNotNull();
        assertThat(inner.value()).containsOnlyKeys("b");
        assertThat(grove.value()).containsEntry("c", null);
        Even innermost = Even.of(Map.of("x", Odd.of(List.of(Even.of(Map.of())))));
        assertThat(response.body().odd()).isEqualTo(Odd.of(List.of(innermost, Even.of(Map.of()))));
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
        Tree built = Tree.builder().grove(grove).odd(Odd.of(List.of(innermost))).build();
        assertThat(built.toJson())
                .hasToString("{\"grove\":{\"a\":{\"b\":{}},\"c\":null},\"odd\":[{\"x\":[{}]}]}");
    }

    @Test
    void heldListsCannotBeChanged(Provider provider) {
        List<Forest> trees = new ArrayList<>();
        Forest forest = Forest.of(trees);
        trees.add(forest);
        assertThat(forest.value()).isEmpty();
    }

    @Test
    void unionsOfThemselvesEnd(Provider provider) {
        Trees trees = RecursionClient.builder().baseUrl(provider.baseUrl()).build().trees();
        provider.answersJson("{\"echo\":\"e\",\"ping\":\"p\",\"pong\":1}").answersJson("{\"echo\":[],\"ping\":{\"x\":1}}");
        Tree told = trees.get();
        assertThat(told.echo()).isEqualTo(new Echo.StringVariant("e"));
        assertThat(told.ping()).isEqualTo(new Ping.StringVariant("p"));
        assertThat(told.pong()).isEqualTo(new Pong.LongVariant(1));
        Tree unknown = trees.get();
        assertThat(unknown.echo()).isInstanceOf(Echo.Unknown.class);
        assertThat(unknown.ping()).isInstanceOf(Ping.Unknown.class);
    }
}
