package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.Link;
import demo.model.Tree;
import demo.model.Value;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.util.List;
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
        assertThat(root.forest()).hasSize(2);
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }
}
