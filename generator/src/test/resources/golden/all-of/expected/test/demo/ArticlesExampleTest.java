// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Article;
import demo.model.Book;
import demo.model.Person;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Articles}, made with the client. */
final class ArticlesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER =
            ContractMock.of(Path.of("../generator/src/test/resources/golden/all-of/openapi.yaml"));

    private final CompositionClient client = CompositionClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .build();

    /** {@code articles.create}: {@code novel}. */
    @Test
    void createNovel() {
        PROVIDER.answer("articles.create", "novel");
        Book body = Book.builder()
                .id(7L)
                .name("Emma")
                .pages(474)
                .author(Person.builder()
                        .name("Jane Austen")
                        .born(1775L)
                        .build())
                .build();
        ApiResponse<Article> response = client.articles().createCall(body).response();
        PROVIDER.assertSame("articles.create", "novel", response.rawBody(), response.rewrittenBody());
    }
}
