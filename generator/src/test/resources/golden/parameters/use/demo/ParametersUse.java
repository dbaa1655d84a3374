package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.Colour;
import demo.model.Filter;
import demo.model.FilterRange;
import demo.model.Page;
import demo.model.PageNear;
import dev.chirograph.generator.use.Provider;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parameters are written in the style of the contract; no value can leave its place. */
final class ParametersUse {
    private static final Colour COLOUR = Colour.builder().r(100).g(200).b(150).build();
    private static final List<String> LIST = List.of("blue", "black");

    private static ParametersClient client(Provider provider) {
        return ParametersClient.builder().baseUrl(provider.baseUrl()).build();
    }

    @Test
    void paths(Provider provider) {
        ParametersClient client = client(provider);
        client.paths().simple(COLOUR, COLOUR, LIST);
        assertThat(provider.asked().target()).isEqualTo("/simple/R,100,G,200,B,150/R=100,G=200,B=150/blue,black");
        client.paths().label(COLOUR, COLOUR, LIST, LIST);
        assertThat(provider.asked().target())
                .isEqualTo("/label/.R,100,G,200,B,150/.R=100.G=200.B=150/.blue,black/.blue.black");
        client.paths().matrix(COLOUR, COLOUR, LIST, LIST);
        assertThat(provider.asked().target())
                .isEqualTo("/matrix/;plain=R,100,G,200,B,150/;R=100;G=200;B=150/;list=blue,black"
                        + "/;longList=blue;longList=black");
    }

    @Test
    void queries(Provider provider) {
        client(provider)
                .query()
                .styles(StylesQueryParams.builder()
                        .form(LIST)
                        .joined(LIST)
                        .space(LIST)
                        .pipe(LIST)
                        .deep(COLOUR)
                        .flat(COLOUR)
                        .reserved("a/b?c=d&e#f%20g[h]")
                        .filter(COLOUR)
                        .word("")
                        .build());
        assertThat(provider.asked().target())
                .isEqualTo("/query?form=blue&form=black&joined=blue,black&space=blue%20black&pipe=blue%7Cblack"
                        + "&deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150&R=100&G=200&B=150"
                        + "&reserved=a/b?c=d%26e%23f%20g%5Bh%5D"
                        + "&filter=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D&word=");
    }

    @Test
    void partsOfObjectsAreWrittenAsServersReadThem(Provider provider) {
        provider.answersJson("{\"hits\":1}");
        client(provider)
                .query()
                .search(SearchQueryParams.builder()
                        .page(Page.builder()
                                .page(2)
                                .sort(List.of("name,asc", "id"))
                                .near(PageNear.builder().lat(1).build())
                                .build())
                        .filter(Filter.builder()
                                .range(FilterRange.builder().from(1).to(2).build())
                                .tags(List.of("a", "b"))
                                .build())
                        .build());
        assertThat(provider.asked().target())
                .isEqualTo("/search?page=2&sort=name%2Casc&sort=id&near=%7B%22lat%22%3A1%7D"
                        + "&filter%5Brange%5D%5Bfrom%5D=1&filter%5Brange%5D%5Bto%5D=2"
                        + "&filter%5Btags%5D%5B0%5D=a&filter%5Btags%5D%5B1%5D=b");
    }

    @Test
    void absentAndEmptyParametersLeaveNoTrace(Provider provider) {
        client(provider).query().styles();
        assertThat(provider.asked().target()).isEqualTo("/query");
        client(provider)
                .query()
                .styles(StylesQueryParams.builder()
                        .form(List.of())
                        .joined(List.of())
                        .flat(Colour.builder().build())
                        .deep(Colour.builder().build())
                        .build());
        assertThat(provider.asked().target()).isEqualTo("/query");
    }

    @Test
    void headersAndCookies(Provider provider) {
        client(provider)
                .headers()
                .styles(
                        "required",
                        "s;e=1, \"x\"",
                        StylesHeadersParams.builder()
                                .xList(List.of(1L, 2L))
                                .xObject(COLOUR)
                                .seen(List.of(3L, 4L))
                                .build());
        assertThat(provider.asked().header("X-List")).isEqualTo("1,2");
        assertThat(provider.asked().header("X-Object")).isEqualTo("R=100,G=200,B=150");
        assertThat(provider.asked().header("X-Required")).isEqualTo("required");
        assertThat(provider.asked().header("Cookie")).isEqualTo("session=s%3Be%3D1%2C%20%22x%22; seen=3,4");
    }

    @Test
    void hostileValuesStayInTheirPlace(Provider provider) {
        ParametersClient client = client(provider);
        client.paths().simple(COLOUR, COLOUR, List.of("a/b", "..", "?x=1#y", "%2F", "ü🙂", ";,=&+ "));
        assertThat(provider.asked().target())
                .isEqualTo("/simple/R,100,G,200,B,150/R=100,G=200,B=150/"
                        + "a%2Fb,..,%3Fx%3D1%23y,%252F,%C3%BC%F0%9F%99%82,%3B%2C%3D%26%2B%20");
        assertThatThrownBy(() -> client.paths().simpleCall(COLOUR, COLOUR, List.of("..")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client.paths().simpleCall(COLOUR, COLOUR, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path parameter list is empty");
        assertThatThrownBy(() -> client.headers().stylesCall("a\r\nX-Evil: 1", "s"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Evil");
    }
}
