package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.A;
import demo.model.AB;
import demo.model.GetCResponse;
import demo.model.Other;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import org.junit.jupiter.api.Test;

/** A reference may lead to any place of the document, and to other files. */
final class ReferencesUse {
    private static ReferencesClient client(Provider provider) {
        return ReferencesClient.builder().baseUrl(provider.baseUrl()).build();
    }

    // A deprecated property is still read.
    @SuppressWarnings("deprecation")
    @Test
    void toDefinitionsInsideASchemaAndToFiles(Provider provider) {
        provider.answersJson("{\"b\":{\"c\":1},\"sibling\":{\"c\":2},\"other\":{\"text\":\"outside\"}}");
        ApiResponse<A> response = client(provider).a().getCall("x").response();
        assertThat(provider.asked().line()).isEqualTo("GET /a/x");
        assertThat(response.body().b()).isEqualTo(AB.builder().c(1).build());
        assertThat(response.body().sibling()).isEqualTo(AB.builder().c(2).build());
        assertThat(response.body().other()).isEqualTo(Other.builder().text("outside").build());
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void toTheSchemaOfAnotherAnswer(Provider provider) {
        provider.answersJson("{\"name\":\"n\"}").answersJson("{\"name\":\"n\"}");
        GetCResponse there = client(provider).b().get();
        GetCResponse here = client(provider).c().get("d");
        assertThat(there).isEqualTo(here);
        assertThat(here.name()).isEqualTo("n");
    }
}
