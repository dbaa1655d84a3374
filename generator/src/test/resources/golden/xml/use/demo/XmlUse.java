package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.AddShelvesRequest;
import demo.model.Book;
import demo.model.Catalogue;
import demo.model.CatalogueBest;
import demo.model.CatalogueItemsItem;
import demo.model.CataloguePrice;
import demo.model.Song;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.http.Body;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** XML as the contract's XML Objects say: attributes, wrapped lists, other names, namespaces, and alternatives. */
final class XmlUse {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String XML = HEAD + "<catalogue id=\"7\">"
            + "<t:heading xmlns:t=\"https://xml.example/t\">All &amp; more</t:heading>"
            + "<items><item isbn=\"0-1\"><pages>474</pages></item><item><seconds>12.50</seconds><live>true</live></item></items>"
            + "<tag>a</tag><tag>b</tag><best><seconds>3</seconds></best><price>5</price>"
            + "<counts><x>1</x></counts></catalogue>";

    private static final Catalogue CATALOGUE = Catalogue.builder()
            .id(7)
            .title("All & more")
            .items(List.of(
                    new CatalogueItemsItem.BookVariant(Book.builder().isbn("0-1").pages(474).build()),
                    new CatalogueItemsItem.SongVariant(
                            Song.builder().seconds(new BigDecimal("12.50")).live(true).build())))
            .tags(List.of("a", "b"))
            .best(new CatalogueBest.SongVariant(Song.builder().seconds(new BigDecimal("3")).build()))
            .price(new CataloguePrice.LongVariant(5))
            .counts(java.util.Map.of("x", 1L))
            .build();

    private static CatalogueOperations catalogue(Provider provider) {
        return XmlClient.builder().baseUrl(provider.baseUrl()).build().catalogue();
    }

    @Test
    void whatIsSent(Provider provider) {
        provider.answers(200, "application/xml", XML);
        catalogue(provider).replace(CATALOGUE);
        assertThat(provider.asked().header("Content-Type")).isEqualTo("application/xml");
        assertThat(provider.asked().header("Accept")).isEqualTo("application/xml");
        assertThat(provider.asked().body()).isEqualTo(XML);
    }

    @Test
    void whatIsRead(Provider provider) {
        provider.answers(200, "application/xml", XML);
        ApiResponse<Catalogue> response = catalogue(provider).replaceCall(CATALOGUE).response();
        Catalogue read = response.body();
        assertThat(read.id()).isEqualTo(7);
        assertThat(read.title()).isEqualTo("All & more");
        assertThat(read.items()).isEqualTo(CATALOGUE.items());
        assertThat(read.tags()).containsExactly("a", "b");
        assertThat(read.best()).isEqualTo(CATALOGUE.best());
        assertThat(read.price()).isEqualTo(new CataloguePrice.LongVariant(5));
        assertThat(read.counts()).containsEntry("x", 1L);
        assertThat(response.rewrittenBody()).asString().isEqualTo(XML);
    }

    @Test
    void whatNoBranchKnowsIsKept(Provider provider) {
        String xml = HEAD + "<catalogue><best><verses>3</verses></best><price>five</price></catalogue>";
        provider.answers(200, "application/xml", xml);
        ApiResponse<Catalogue> response = catalogue(provider).replaceCall(CATALOGUE).response();
        assertThat(response.body().best()).isInstanceOf(CatalogueBest.Unknown.class);
        assertThat(response.body().price()).isEqualTo(new CataloguePrice.StringVariant("five"));
        assertThat(response.rewrittenBody()).asString().isEqualTo(xml);
    }

    @Test
    void itemsOfAListHaveTheirName(Provider provider) {
        String labels = HEAD + "<labels><label>a</label><label>b</label></labels>";
        provider.answers(200, "application/xml", labels);
        ApiResponse<List<String>> response = XmlClient.builder()
                .baseUrl(provider.baseUrl())
                .build()
                .shelves()
                .labelCall(List.of("a", "b"))
                .response();
        assertThat(provider.asked().body()).isEqualTo(labels);
        assertThat(response.body()).containsExactly("a", "b");
        assertThat(response.rewrittenBody()).asString().isEqualTo(labels);
    }

    @Test
    void schemaThatIsRepeatedForXmlIsOneClass(Provider provider) {
        Shelves shelves = XmlClient.builder().baseUrl(provider.baseUrl()).build().shelves();
        AddShelvesRequest shelf =
                AddShelvesRequest.builder().name("A").books(List.of("x", "y")).build();
        provider.answers(200, "application/xml", "<shelf name='New'><xml><depth>2</depth></xml></shelf>")
                .answersJson("{\"name\":\"New\",\"xml\":{\"depth\":2}}");
        AddShelvesResult fromXml = shelves.add(shelf);
        assertThat(provider.asked().header("Accept")).contains("application/json").contains("application/xml");
        assertThat(provider.asked().body()).isEqualTo("{\"name\":\"A\",\"books\":[\"x\",\"y\"]}");
        assertThat(fromXml)
                .isInstanceOfSatisfying(AddShelvesResult.Ok.class, ok -> {
                    assertThat(ok.value().name()).isEqualTo("New");
                    assertThat(ok.value().xml().depth()).isEqualTo(2);
                });
        assertThat(shelves.add(shelf)).isEqualTo(fromXml);

        provider.answersJson("{}");
        shelves.addCall(shelf)
                .body(Body.xml("application/xml", AddShelvesRequest.TYPE, shelf, "shelf"))
                .execute();
        assertThat(provider.asked().body())
                .isEqualTo(HEAD + "<shelf name=\"A\"><book>x</book><book>y</book></shelf>");
    }
}
