package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.ListWordsLevel;
import demo.model.ListWordsSort;
import demo.model.Reaction;
import demo.model.Words;
import demo.model.WordsLevel;
import demo.model.WordsMaybe;
import demo.model.WordsRate;
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
                + "\"maybe\":\"never\",\"kind\":\"words\",\"only\":\"alone\",\"version\":3}");
        ApiResponse<Words> response = words(provider).listCall().response();
        Words words = response.body();
        assertThat(words.reaction()).isEqualTo(Reaction.PLUS_1);
        assertThat(words.level()).isEqualTo(WordsLevel.MINUS_1);
        assertThat(words.rate()).isEqualTo(WordsRate.of(new BigDecimal("0.5")));
        assertThat(words.yes()).isTrue();
        assertThat(words.mixed()).isNotNull();
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
        assertThat(Words.builder().build().toJson()).hasToString("{\"kind\":\"words\"}");
    }
}
