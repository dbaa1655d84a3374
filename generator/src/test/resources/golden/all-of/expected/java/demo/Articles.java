// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Article;
import demo.model.Book;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Operation;

/** Operations of the API. */
public final class Articles {
    private static final Operation<Article> CREATE = Operation.of("articles.create", "POST", "/articles")
            .answersJson("201", () -> Article.TYPE);

    private final CallFactory calls;

    Articles(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code POST /articles}
     *
     * @return What was created.
     */
    public Article create(Book body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(Book)} without sending it. */
    public Call<Article> createCall(Book body) {
        return calls.request(CREATE)
                .body(Body.json(Book.TYPE, body))
                .call();
    }
}
