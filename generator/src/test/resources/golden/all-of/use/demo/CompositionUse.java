package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.Article;
import demo.model.Book;
import demo.model.Person;
import demo.model.ReadOverlapsResponse;
import demo.model.Record;
import demo.model.SizedSizeUnit;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Objects that {@code allOf} puts together have the members of all their parts. */
final class CompositionUse {
    private static final String EMMA =
            "{\"kind\":\"book\",\"name\":\"Emma\",\"pages\":474,\"author\":{\"name\":\"Jane Austen\",\"born\":1775}}";

    private static Articles articles(Provider provider) {
        return CompositionClient.builder().baseUrl(provider.baseUrl()).build().articles();
    }

    @Test
    void sendsMembersOfAllParts(Provider provider) {
        provider.answers(201, "application/json", EMMA);
        Book emma = Book.builder()
                .kind("book")
                .name("Emma")
                .pages(474)
                .author(Person.builder().name("Jane Austen").born(1775).build())
                .build();
        articles(provider).create(emma);
        assertThat(provider.asked().line()).isEqualTo("POST /articles");
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/json");
        assertThat(provider.asked().body()).isEqualTo(EMMA);
    }

    @Test
    void discriminatorOfTheBaseTellsTheSubtype(Provider provider) {
        provider.answers(201, "application/json", "{\"id\":7," + EMMA.substring(1));
        ApiResponse<Article> response = articles(provider)
                .createCall(Book.builder().kind("book").name("Emma").build())
                .response();
        assertThat(response.body()).isInstanceOf(Article.BookVariant.class);
        Book book = ((Article.BookVariant) response.body()).value();
        assertThat(book.id()).isEqualTo(7);
        assertThat(book.pages()).isEqualTo(474);
        assertThat(book.author()).isEqualTo(Person.builder().name("Jane Austen").born(1775).build());
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void wordsOfTheMappingNameTheSchema(Provider provider) {
        provider.answers(201, "application/json", "{\"id\":8,\"kind\":\"record\",\"minutes\":41.5}");
        Article article = articles(provider).create(Book.builder().kind("book").name("x").build());
        Record album = ((Article.RecordVariant) article).value();
        assertThat(album.minutes()).isEqualTo(new BigDecimal("41.5"));
    }

    @Test
    void subtypesThatTheContractDoesNotKnowAreKept(Provider provider) {
        provider.answers(201, "application/json", "{\"id\":9,\"kind\":\"game\",\"players\":4}");
        Article article = articles(provider).create(Book.builder().kind("book").name("x").build());
        assertThat(((Article.Unknown) article).value().get("players").intValue()).isEqualTo(4);
    }

    @Test
    void requiredMembersOfEveryPartAreNeeded(Provider provider) {
        assertThatThrownBy(() -> Book.builder().pages(1).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Book needs name");
    }

    @Test
    void membersThatSeveralPartsDescribeHaveWhatEachSays(Provider provider) {
        provider.answersJson(
                "{\"width\":{\"size\":{\"unit\":\"cm\",\"width\":1}},\"height\":{\"size\":{\"unit\":\"in\",\"height\":2}}}");
        ReadOverlapsResponse overlaps = CompositionClient.builder()
                .baseUrl(provider.baseUrl())
                .build()
                .overlaps()
                .read();
        assertThat(overlaps.width().size().width()).isEqualTo(1);
        assertThat(overlaps.width().size().unit()).isEqualTo(SizedSizeUnit.CM);
        assertThat(overlaps.height().size().height()).isEqualTo(2);
        assertThat(overlaps.height().size().unit()).isEqualTo(SizedSizeUnit.IN);
    }
}
