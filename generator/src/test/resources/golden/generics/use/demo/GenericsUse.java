package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.NamedTree;
import demo.model.NumberPage;
import demo.model.Pet;
import demo.model.PetPage;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A generic schema is what each schema that refers to it makes of it. */
final class GenericsUse {
    private static GenericsClient client(Provider provider) {
        return GenericsClient.builder().baseUrl(provider.baseUrl()).build();
    }

    @Test
    void pagesHoldWhatTheirSchemaNames(Provider provider) {
        provider.answersJson("{\"items\":[{\"name\":\"Tom\"}],\"next\":{\"items\":[],\"next\":null}}");
        ApiResponse<PetPage> response = client(provider).pets().listCall().response();
        assertThat(response.body().items())
                .containsExactly(Pet.builder().name("Tom").build());
        PetPage next = response.body().next();
        assertThat(next).isNotNull();
        assertThat(next.items()).isEmpty();
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void listsAreOfTheirOwnElements(Provider provider) {
        provider.answersJson("{\"items\":[1],\"sum\":1,\"next\":{\"items\":[2.50],\"sum\":2.50}}");
        NumberPage page = client(provider).numbers().echo(List.of(new BigDecimal("1.5")));
        assertThat(provider.asked().body()).isEqualTo("[1.5]");
        assertThat(page.sum()).isEqualTo(BigDecimal.ONE);
        NumberPage next = page.next();
        assertThat(next).isNotNull();
        assertThat(next.items()).containsExactly(new BigDecimal("2.50"));
        provider.answersJson("[\"a\"]");
        List<String> words = client(provider).words().list();
        assertThat(words).containsExactly("a");
    }

    @Test
    void onItsOwnTheGenericSchemaIsWhatItSays(Provider provider) {
        provider.answersJson("[1,\"a\",null]");
        assertThat(client(provider).anything().list()).hasSize(3);
    }

    @Test
    void recursionLeadsToTheSchemaThatExtends(Provider provider) {
        provider.answersJson("{\"name\":\"root\",\"children\":[{\"name\":\"leaf\",\"children\":[]}]}");
        NamedTree root = client(provider).trees().get();
        assertThat(root.children().get(0).name()).isEqualTo("leaf");
    }
}
