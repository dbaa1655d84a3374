// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Article;
import demo.model.Book;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class Articles {
    private final CallFactory calls;

    Articles(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code POST /articles}
     *
     * @param body Example:
     * {@code {"id":7,"kind":"book","name":"Emma","pages":474,"author":{"name":"Jane Austen","born":1775}}}.
     * @return What was created. Example:
     * {@code {"id":7,"kind":"book","name":"Emma","pages":474,"author":{"name":"Jane Austen","born":1775}}}.
     */
    public Article create(Book body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(Book)} without sending it. */
    public Call<Article> createCall(Book body) {
        return Operation.of("articles.create", "POST", "/articles")
                .answersJson("201", Article.TYPE)
                .request(calls)
                .body(Body.json(Book.TYPE, body))
                .call();
    }
}
