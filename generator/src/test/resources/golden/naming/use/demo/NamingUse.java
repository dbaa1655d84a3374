package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.Category;
import demo.model.CategoryStatus;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import org.junit.jupiter.api.Test;

/** Unlucky names are bent in Java and straight on the wire. */
final class NamingUse {
    private static final String BODY = "{\"class\":\"a\",\"Class\":\"b\",\"CLASS\":\"c\",\"getClass\":\"d\",\"hashCode\":1,"
            + "\"toString\":\"e\",\"build\":\"f\",\"toJson\":\"g\",\"TYPE\":\"h\",\"\":\"i\",\"1\":\"j\",\"-\":\"k\",\"_\":\"l\","
            + "\"$ref\":\"m\",\"@type\":\"n\",\"x y\":\"o\",\"x-y\":\"p\",\"日本\":\"q\",\"🙂\":\"r\","
            + "\"object\":{\"object\":{}},\"category\":{\"st\":\"open\"},\"override\":{\"override\":true}}";

    @Test
    void wireNamesAreThoseOfTheContract(Provider provider) {
        _123NamingU3B2Client client =
                _123NamingU3B2Client.builder().baseUrl(provider.baseUrl()).build();
        provider.answersJson(BODY);
        ApiResponse<demo.model.Class> response = client.class_()
                .parametersCall(
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        ParametersParams.builder()
                                .pageNumber(7)
                                .pageNumber2(8)
                                .filter("x eq '1'")
                                .build_("9")
                                .build())
                .response();
        assertThat(provider.asked().line())
                .isEqualTo("GET /parameters?class=1&Class=2&params=4&calls=5&_=6"
                        + "&page%5Bnumber%5D=7&page_number=8&%24filter=x%20eq%20%271%27&build=9");
        assertThat(provider.asked().header("class")).isEqualTo("3");
        demo.model.Class read = response.body();
        assertThat(read.class_()).isEqualTo("a");
        assertThat(read.class_2()).isEqualTo("b");
        assertThat(read.getClass_()).isEqualTo("d");
        assertThat(read.hashCode_()).isEqualTo(1);
        Category category = read.category();
        assertThat(category).isNotNull();
        assertThat(category.status()).isEqualTo(CategoryStatus.OPEN);
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void pathsKeepTheirSigns(Provider provider) {
        _123NamingU3B2Client client =
                _123NamingU3B2Client.builder().baseUrl(provider.baseUrl()).build();
        client.class_().getNoIdByIdItS("a/b c");
        assertThat(provider.asked().line()).isEqualTo("GET /no-id/a%2Fb%20c/it's");
    }
}
