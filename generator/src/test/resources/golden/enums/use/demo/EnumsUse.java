package demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DecimalNode;
import demo.model.ListWordsLevel;
import demo.model.ListWordsMode;
import demo.model.ListWordsSort;
import demo.model.Reaction;
import demo.model.Size;
import demo.model.Words;
import demo.model.WordsLevel;
import demo.model.WordsMaybe;
import demo.model.WordsMixed;
import demo.model.WordsOdd;
import demo.model.WordsRate;
import demo.model.WordsSeveralItem;
import demo.model.WordsTwice;
import demo.model.WordsWeight;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Enumerations know the words of the contract and keep all others. */
final class EnumsUse {
    private static WordsOperations words(Provider provider) {
        return EnumsClient.builder().baseUrl(provider.baseUrl()).build().words();
    }

    @Test
    void wordsTravelAsTheContractWritesThem(Provider provider) {
        provider.answersJson("{\"kind\":\"words\"}");
        words(provider)
                .list(ListWordsParams.builder()
                        .sort(ListWordsSort.of("+name"))
                        .level(ListWordsLevel.of(3000000000L))
                        .build());
        assertThat(provider.asked().line()).isEqualTo("GET /words?sort=%2Bname&level=3000000000");
        assertThat(ListWordsSort.of("").known()).isNotEqualTo(ListWordsSort.Known.UNKNOWN);
    }

    @Test
    void emptyWordIsAWord(Provider provider) {
        provider.answersJson("{\"kind\":\"words\"}");
        words(provider).list(ListWordsParams.builder().sort(ListWordsSort.of("")).build());
        assertThat(provider.asked().line()).isEqualTo("GET /words?sort=");
    }

    @Test
    void knownWordsAreConstants(Provider provider) {
        provider.answersJson("{\"reaction\":\"+1\",\"level\":-1,\"rate\":0.5,\"yes\":true,\"mixed\":\"one\","
                + "\"maybe\":\"never\",\"kind\":\"words\",\"only\":\"alone\",\"version\":3,\"origin\":{\"x\":0}}");
        ApiResponse<Words> response = words(provider).listCall().response();
        Words words = response.body();
        assertThat(words.reaction()).isEqualTo(Reaction.PLUS_1);
        assertThat(words.level()).isEqualTo(WordsLevel.MINUS_1);
        assertThat(words.rate()).isEqualTo(WordsRate.of(new BigDecimal("0.5")));
        assertThat(words.yes()).isTrue();
        assertThat(words.mixed()).isEqualTo(WordsMixed.ONE);
        assertThat(words.maybe()).isEqualTo(WordsMaybe.NEVER);
        assertThat(words.kind()).isEqualTo("words");
        assertThat(words.only()).isEqualTo("alone");
        assertThat(words.version()).isEqualTo(3);
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void unknownWordsAreKept(Provider provider) {
        provider.answersJson("{\"reaction\":\"wow\",\"level\":9,\"rate\":0.75,\"yes\":false,\"mixed\":[1],"
                + "\"maybe\":null,\"kind\":\"other\",\"only\":\"other\"}");
        ApiResponse<Words> response = words(provider).listCall().response();
        Reaction reaction = response.body().reaction();
        assertThat(reaction).isNotNull();
        assertThat(reaction.known()).isEqualTo(Reaction.Known.UNKNOWN);
        assertThat(reaction.value()).isEqualTo("wow");
        assertThat(response.body().level()).isEqualTo(WordsLevel.of(9));
        assertThat(response.body().maybe()).isNull();
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void constantIsSetByTheBuilder(Provider provider) {
        assertThat(Words.builder().build().toJson()).hasToString("{\"kind\":\"words\",\"origin\":{\"x\":0}}");
    }

    @Test
    void valuesOfSeveralTypesAreConstants(Provider provider) {
        provider.answersJson("{\"mixed\":true,\"odd\":{\"a\":1.0},\"nothing\":null,\"twice\":1.0,\"several\":[0,\"all\",null],"
                + "\"kind\":\"words\",\"origin\":{\"x\":0}}");
        ApiResponse<Words> response = words(provider)
                .listCall(ListWordsParams.builder().mode(ListWordsMode.AUTO).build())
                .response();
        assertThat(provider.asked().line()).isEqualTo("GET /words?mode=auto");
        Words words = response.body();
        assertThat(words.mixed()).isEqualTo(WordsMixed.TRUE);
        WordsOdd odd = words.odd();
        assertThat(odd).isNotNull();
        assertThat(odd.known()).isEqualTo(WordsOdd.Known.A_1);
        assertThat(words.nothing()).isNull();
        WordsTwice twice = words.twice();
        assertThat(twice).isNotNull();
        assertThat(twice.known()).isEqualTo(WordsTwice.Known._1);
        assertThat(words.several()).containsExactly(WordsSeveralItem._0, WordsSeveralItem.ALL, null);
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void valuesAreCalledAsTheContractCallsThem(Provider provider) {
        provider.answersJson("{\"size\":1,\"weight\":1.5,\"kind\":\"words\",\"origin\":{\"x\":0}}");
        ApiResponse<Words> response = words(provider).listCall().response();
        assertThat(response.body().size()).isEqualTo(Size.MEDIUM_SIZE);
        assertThat(response.body().weight()).isEqualTo(WordsWeight.CLASS);
        assertThat(Words.builder().size(Size.LARGE).weight(WordsWeight.LIGHT).build().toJson())
                .hasToString("{\"kind\":\"words\",\"origin\":{\"x\":0},\"size\":2,\"weight\":1}");
        assertThat(Size.of(3)).isEqualTo(Size.UNKNOWN_).isNotEqualTo(Size.of(4));
        assertThat(Size.of(4).known()).isEqualTo(Size.Known.UNKNOWN);
    }

    @Test
    void valuesOfSeveralTypesThatAreUnknownAreKept(Provider provider) {
        provider.answersJson("{\"mixed\":2.50,\"odd\":[2,1],\"several\":[1,{\"deep\":[null]}],\"kind\":\"words\",\"origin\":7}");
        ApiResponse<Words> response = words(provider).listCall().response();
        Words words = response.body();
        WordsMixed mixed = words.mixed();
        assertThat(mixed).isNotNull();
        assertThat(mixed.known()).isEqualTo(WordsMixed.Known.UNKNOWN);
        assertThat(mixed.value().decimalValue()).isEqualTo(new BigDecimal("2.50"));
        assertThat(mixed).isEqualTo(WordsMixed.of(DecimalNode.valueOf(new BigDecimal("2.5"))));
        assertThat(words.several()).hasSize(2);
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
        assertThat(Words.builder().mixed(WordsMixed._2).odd(WordsOdd._1_2).build().toJson())
                .hasToString("{\"kind\":\"words\",\"origin\":{\"x\":0},\"mixed\":2,\"odd\":[1,2]}");
    }
}
