package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.Found;
import demo.model.FoundComposed;
import demo.model.FoundEitherItem;
import demo.model.FoundKindsItem;
import demo.model.Item;
import demo.model.Kind;
import demo.model.Missing;
import demo.model.SearchItemsEither;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.error.InvalidRequestException;
import dev.chirograph.client.error.NotFoundException;
import dev.chirograph.client.error.ServerException;
import dev.chirograph.generator.use.Asked;
import dev.chirograph.generator.use.Provider;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What generators are known to stumble over. */
final class TrapsUse {
    private static Items items(Provider provider) {
        return TrapsClient.builder().baseUrl(provider.baseUrl()).retries(0).build().items();
    }

    @Test
    void templatesInsideASegment(Provider provider) {
        items(provider).cancel("a:b/c");
        assertThat(provider.asked().line()).isEqualTo("POST /items/a%3Ab%2Fc:cancel");
        provider.answersJson("[1]");
        assertThat(items(provider).file("report.final", "tar.gz")).hasToString("[1]");
        assertThat(provider.asked().line()).isEqualTo("GET /files/report.final.tar.gz/report.final");
    }

    @Test
    void itemsWithoutATypeAreNoListWhereExamplesAreNone(Provider provider) {
        provider.answersJson("{\"ok\":true}");
        assertThat(items(provider).loose()).hasToString("{\"ok\":true}");
    }

    @Test
    void mediaTypeWithoutASchemaMeansThatOfTheOther(Provider provider) {
        provider.answersJson("{\"id\":\"a\"}").answers(200, "application/hal+json", "{\"id\":\"b\"}");
        assertThat(items(provider).silent().id()).isEqualTo("a");
        assertThat(items(provider).silent().id()).isEqualTo("b");
    }

    @Test
    void parametersOfEveryLocation(Provider provider) {
        provider.answersJson("{\"undeclared\":1}");
        items(provider)
                .search(SearchItemsParams.builder()
                        .kinds(List.of(Kind.BIG, Kind.of("other,one")))
                        .plain("{\"not\":\"json\"}")
                        .since(OffsetDateTime.parse("2026-01-01T00:00+01:00"))
                        .flags(Map.of("new", true))
                        .xKinds(List.of(Kind.BIG, Kind.SMALL))
                        .either(new SearchItemsEither.StringVariant("5"))
                        .session("a b")
                        .build());
        Asked asked = provider.asked();
        assertThat(asked.target())
                .isEqualTo("/search?kinds=big,other%2Cone&plain=%7B%22not%22%3A%22json%22%7D"
                        + "&since=2026-01-01T00%3A00%3A00%2B01%3A00&flags%5Bnew%5D=true&either=5");
        assertThat(asked.header("X-Kinds")).isEqualTo("big,small");
        assertThat(asked.header("Cookie")).isEqualTo("session=a%20b");
    }

    @Test
    void whatIsNotSetIsNotSent(Provider provider) {
        provider.answersJson("{\"undeclared\":1}");
        items(provider).search();
        assertThat(provider.asked().target()).isEqualTo("/search");
        assertThat(provider.asked().headers()).doesNotContainKeys("X-kinds", "Cookie");
    }

    @Test
    void exactStatusComesBeforeItsRangeAndTheDefault(Provider provider) {
        Items items = items(provider);
        provider.answers(206, "application/json", "[[{\"id\":\"1\"}],[]]")
                .answers(404, "application/json", "{\"id\":\"7\"}")
                .answers(400, "application/json", "\"bad\"")
                .answers(503, "text/plain", "later");
        assertThat(items.search())
                .isEqualTo(new SearchItemsResult.Success(
                        List.of(List.of(Item.builder().id("1").build()), List.of())));
        assertThatThrownBy(items::search)
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        failure -> assertThat(failure.error(Missing.class).orElseThrow().id()).isEqualTo("7"));
        assertThatThrownBy(items::search)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class, failure -> assertThat(failure.error()).contains("bad"));
        assertThatThrownBy(items::search)
                .isInstanceOfSatisfying(
                        ServerException.class, failure -> assertThat(failure.error()).contains("later"));
    }

    @Test
    void nestedCollectionsCompositionsAndRings(Provider provider) {
        String json = "{\"maps\":{\"m\":[{\"k\":{\"id\":\"1\"}}]},\"either\":[{\"id\":\"2\"},[{\"id\":\"3\"}]],"
                + "\"kinds\":[\"big\",null,\"odd\"],\"composed\":{\"a\":\"x\",\"c\":5},"
                + "\"items\":[{\"id\":\"4\",\"next\":{\"id\":\"5\"}}],\"itself\":[1],\"ring\":{\"a\":\"r\"},\"undeclared\":{}}";
        provider.answersJson(json);
        ApiResponse<SearchItemsResult> response = items(provider).searchCall().response();
        Found found = ((SearchItemsResult.Ok) response.body()).value();
        assertThat(found.maps().get("m").get(0)).isEqualTo(Map.of("k", Item.builder().id("1").build()));
        assertThat(found.either().get(0)).isInstanceOf(FoundEitherItem.ItemVariant.class);
        assertThat(found.either().get(1)).isInstanceOf(FoundEitherItem.ItemListVariant.class);
        assertThat(found.kinds()).containsExactly(FoundKindsItem.BIG, null, FoundKindsItem.of("odd"));
        FoundComposed composed = found.composed();
        assertThat(((FoundComposed.FoundComposedOption2Variant) composed).value().a()).isEqualTo("x");
        assertThat(found.items().get(0).next()).isEqualTo(Item.builder().id("5").build());
        assertThat(response.rewrittenBody()).asString().isEqualTo(json);
    }

    @Test
    void answersWithoutABody(Provider provider) {
        provider.answers(200, Map.of(), new byte[0]);
        items(provider).exists();
        assertThat(provider.asked().line()).isEqualTo("HEAD /exists");
        provider.answers(200, Map.of("X-Count", "3"), new byte[0]);
        assertThat(items(provider).emptyCall().response().header(EmptyItemsHeaders.X_COUNT)).isEqualTo(3);
    }
}
