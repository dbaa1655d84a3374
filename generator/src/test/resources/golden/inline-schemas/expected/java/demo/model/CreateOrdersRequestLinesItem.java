// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/requestBody/content/application~1json/schema/properties/lines/items
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code create orders Request lines Item}. */
public final class CreateOrdersRequestLinesItem extends JsonObjectModel {
    private static final Property<CreateOrdersRequestLinesItemArticle> ARTICLE =
            JsonTypes.ref(CreateOrdersRequestLinesItemArticle.class).optional("article");
    private static final Property<CreateOrdersRequestLinesItemKind> KIND =
            JsonTypes.ref(CreateOrdersRequestLinesItemKind.class).optional("kind");

    /** How this type is read and written. */
    public static final ObjectType<CreateOrdersRequestLinesItem> TYPE = ObjectType.<CreateOrdersRequestLinesItem>of(
            new CreateOrdersRequestLinesItem(ObjectValues.NONE), ARTICLE, KIND);

    private CreateOrdersRequestLinesItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected CreateOrdersRequestLinesItem create(ObjectValues members) {
        return new CreateOrdersRequestLinesItem(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code article}. */
    public @Nullable CreateOrdersRequestLinesItemArticle article() {
        return ARTICLE.find(this);
    }

    /** {@code kind}. */
    public @Nullable CreateOrdersRequestLinesItemKind kind() {
        return KIND.find(this);
    }

    /** Builds a {@link CreateOrdersRequestLinesItem}. */
    public static final class Builder extends JsonObjectBuilder<CreateOrdersRequestLinesItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CreateOrdersRequestLinesItem#article()}. */
        public Builder article(CreateOrdersRequestLinesItemArticle article) {
            ARTICLE.set(this, article);
            return this;
        }

        /** Sets {@link CreateOrdersRequestLinesItem#kind()}. */
        public Builder kind(CreateOrdersRequestLinesItemKind kind) {
            KIND.set(this, kind);
            return this;
        }
    }
}
