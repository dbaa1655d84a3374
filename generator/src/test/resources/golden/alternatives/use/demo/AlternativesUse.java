package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.All;
import demo.model.AllFree;
import demo.model.AllLists;
import demo.model.AllMixed;
import demo.model.AllNeeds;
import demo.model.AllNested;
import demo.model.AllNestedOption2;
import demo.model.AllOneOrMany;
import demo.model.AllOverlapping;
import demo.model.AllShared;
import demo.model.AllTagged;
import demo.model.AllUndecidable;
import demo.model.AllWordOrMore;
import demo.model.AllWords;
import demo.model.Cash;
import demo.model.Large;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code oneOf}, {@code anyOf} and type lists without a discriminator, one by one. */
final class AlternativesUse {

    /** Reads an answer with one member, and sees that it is written again as it came. */
    private static All read(Provider provider, String member) {
        provider.answersJson("{" + member + "}");
        ApiResponse<All> response = AlternativesClient.builder()
                .baseUrl(provider.baseUrl())
                .build()
                .all()
                .echoCall(All.builder().build())
                .response();
        assertThat(response.rewrittenBody()).asString().isEqualTo("{" + member + "}");
        return response.body();
    }

    @Test
    void constantsTell(Provider provider) {
        assertThat(read(provider, "\"tagged\":{\"type\":\"card\",\"number\":\"4\"}").tagged())
                .isInstanceOf(AllTagged.CardVariant.class);
        assertThat(read(provider, "\"tagged\":{\"type\":\"cash\"}").tagged())
                .isEqualTo(new AllTagged.CashVariant(Cash.builder().build()));
        assertThat(read(provider, "\"tagged\":{\"type\":\"coupon\"}").tagged()).isInstanceOf(AllTagged.Unknown.class);
    }

    @Test
    void branchThatDeclaresMoreIsTaken(Provider provider) {
        assertThat(read(provider, "\"overlapping\":{\"a\":\"1\"}").overlapping())
                .isInstanceOf(AllOverlapping.SmallVariant.class);
        assertThat(read(provider, "\"overlapping\":{\"a\":\"1\",\"b\":\"2\"}").overlapping())
                .isEqualTo(new AllOverlapping.LargeVariant(
                        Large.builder().a("1").b("2").build()));
    }

    @Test
    void listsOfTypes(Provider provider) {
        assertThat(read(provider, "\"mixed\":\"5\"").mixed()).isEqualTo(new AllMixed.StringVariant("5"));
        assertThat(read(provider, "\"mixed\":5").mixed()).isEqualTo(new AllMixed.LongVariant(5));
        assertThat(read(provider, "\"mixed\":true").mixed()).isEqualTo(new AllMixed.BooleanVariant(true));
        assertThat(read(provider, "\"mixed\":{\"a\":1}").mixed()).isInstanceOf(AllMixed.JsonMapVariant.class);
        assertThat(read(provider, "\"mixed\":[1]").mixed()).isInstanceOf(AllMixed.JsonListVariant.class);
        assertThat(read(provider, "\"mixed\":null").mixed()).isNull();
        assertThat(read(provider, "\"mixed\":2.5").mixed()).isEqualTo(new AllMixed.StringVariant("2.5"));
    }

    @Test
    void numbersAndWordsAreOneType(Provider provider) {
        assertThat(read(provider, "\"number\":2.50").number()).isEqualTo(new BigDecimal("2.50"));
        assertThat(read(provider, "\"number\":3").number()).isEqualTo(new BigDecimal("3"));
        assertThat(read(provider, "\"words\":\"c\"").words()).isEqualTo(AllWords.C);
        assertThat(read(provider, "\"moment\":\"2026-01-31\"").moment()).isEqualTo("2026-01-31");
    }

    @Test
    void scalarsListsAndObjects(Provider provider) {
        assertThat(read(provider, "\"wordOrMore\":\"auto\"").wordOrMore())
                .isEqualTo(new AllWordOrMore.StringVariant("auto"));
        assertThat(read(provider, "\"wordOrMore\":7").wordOrMore()).isEqualTo(new AllWordOrMore.LongVariant(7));
        assertThat(read(provider, "\"wordOrMore\":{\"a\":\"x\"}").wordOrMore())
                .isInstanceOf(AllWordOrMore.SmallVariant.class);
        assertThat(read(provider, "\"oneOrMany\":\"a\"").oneOrMany()).isEqualTo(new AllOneOrMany.StringVariant("a"));
        assertThat(read(provider, "\"oneOrMany\":[\"a\"]").oneOrMany())
                .isEqualTo(new AllOneOrMany.StringListVariant(List.of("a")));
        assertThat(read(provider, "\"lists\":[1,2]").lists())
                .isEqualTo(new AllLists.LongListVariant(List.of(1L, 2L)));
        assertThat(read(provider, "\"lists\":[\"1\",\"2\"]").lists())
                .isEqualTo(new AllLists.StringListVariant(List.of("1", "2")));
    }

    @Test
    void nested(Provider provider) {
        assertThat(read(provider, "\"nested\":null").nested()).isNull();
        assertThat(read(provider, "\"nested\":\"x\"").nested()).isEqualTo(new AllNested.StringVariant("x"));
        assertThat(read(provider, "\"nested\":5").nested())
                .isEqualTo(new AllNested.AllNestedOption2Variant(new AllNestedOption2.LongVariant(5)));
        assertThat(read(provider, "\"nested\":{\"type\":\"cash\"}").nested())
                .isEqualTo(new AllNested.AllNestedOption2Variant(
                        new AllNestedOption2.CashVariant(Cash.builder().build())));
    }

    @Test
    void membersBesideAlternatives(Provider provider) {
        AllNeeds needs = read(provider, "\"needs\":{\"b\":\"x\"}").needs();
        assertThat(needs).isEqualTo(AllNeeds.builder().b("x").build());
        AllShared shared = read(provider, "\"shared\":{\"id\":\"1\",\"type\":\"cash\"}").shared();
        assertThat(((AllShared.AllSharedCashVariant) shared).value().id()).isEqualTo("1");
        assertThat(read(provider, "\"free\":{\"a\":{\"b\":1}}").free()).isInstanceOf(AllFree.JsonMapVariant.class);
    }

    @Test
    void undecidableMeansTheFirst(Provider provider) {
        assertThat(read(provider, "\"undecidable\":{\"a\":\"x\",\"more\":1}").undecidable())
                .isInstanceOf(AllUndecidable.TwinVariant.class);
    }
}
