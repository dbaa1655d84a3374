package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.All;
import demo.model.AllConditional;
import demo.model.AllConstants;
import demo.model.AllDependent;
import demo.model.AllExtended;
import demo.model.AllLocal;
import demo.model.AllTuple;
import demo.model.Named;
import demo.model.Tree;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Less usual keywords: what gives a type gives it, what only bounds values is left to the provider. */
final class KeywordsUse {
    private static final String ALL = "{\"closed\":{\"name\":\"n\"},\"extended\":{\"name\":\"e\",\"size\":2},"
            + "\"conditional\":{\"a\":\"x\",\"b\":\"y\"},\"dependent\":{\"a\":\"x\",\"b\":\"y\"},\"containing\":[1,2],"
            + "\"patterned\":{\"x-a\":1},\"named\":{\"abc\":true},\"tuple\":[2.50,\"x\"],\"sameTuple\":[1,2,3],"
            + "\"local\":{\"c\":3},\"never\":7,\"anything\":[null],"
            + "\"constants\":{\"number\":2.5,\"flag\":true,\"nothing\":null,\"object\":{\"a\":1}},"
            + "\"tree\":{\"value\":\"root\",\"children\":[{\"value\":\"leaf\"}]}}";

    @Test
    void everythingIsReadAndKept(Provider provider) {
        provider.answersJson(ALL);
        ApiResponse<All> response = KeywordsClient.builder()
                .baseUrl(provider.baseUrl())
                .build()
                .all()
                .echoCall(All.builder().build())
                .response();
        All all = response.body();
        assertThat(all.closed()).isEqualTo(Named.builder().name("n").build());
        assertThat(all.extended()).isEqualTo(AllExtended.builder().name("e").size(2).build());
        AllConditional conditional = all.conditional();
        assertThat(conditional).isNotNull();
        assertThat(conditional.a()).isEqualTo("x");
        assertThat(conditional.additionalProperties()).containsOnlyKeys("b");
        assertThat(all.dependent()).isEqualTo(AllDependent.builder().a("x").b("y").build());
        assertThat(all.containing()).containsExactly(1L, 2L);
        assertThat(all.patterned()).isEqualTo(Map.of("x-a", 1L));
        assertThat(all.named()).isEqualTo(Map.of("abc", true));
        assertThat(all.tuple()).isEqualTo(AllTuple.of(new BigDecimal("2.50"), "x"));
        assertThat(all.sameTuple()).isEqualTo(List.of(1L, 2L, 3L));
        assertThat(all.local()).isEqualTo(AllLocal.builder().c(3).build());
        assertThat(all.never()).isNotNull();
        assertThat(all.anything()).isNotNull();
        AllConstants constants = all.constants();
        assertThat(constants).isNotNull();
        assertThat(constants.number()).isEqualTo(new BigDecimal("2.5"));
        assertThat(constants.flag()).isTrue();
        Tree tree = all.tree();
        assertThat(tree).isNotNull();
        assertThat(tree.children()).containsExactly(Tree.builder().value("leaf").build());
        assertThat(response.rewrittenBody()).asString().isEqualTo(ALL);
    }
}
