// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/requestBody/content/application~1json/schema/properties/lines/items/properties/article
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code create orders Request lines Item article}. */
public final class CreateOrdersRequestLinesItemArticle extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<CreateOrdersRequestLinesItemArticle> TYPE =
            ObjectType.<CreateOrdersRequestLinesItemArticle>of(
            new CreateOrdersRequestLinesItemArticle(ObjectValues.NONE), NAME);

    private CreateOrdersRequestLinesItemArticle(ObjectValues values) {
        super(values);
    }

    @Override
    protected CreateOrdersRequestLinesItemArticle create(ObjectValues members) {
        return new CreateOrdersRequestLinesItemArticle(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Builds a {@link CreateOrdersRequestLinesItemArticle}. */
    public static final class Builder extends JsonObjectBuilder<CreateOrdersRequestLinesItemArticle, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CreateOrdersRequestLinesItemArticle#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
