// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/requestBody/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code create orders Request}. */
public final class CreateOrdersRequest extends JsonObjectModel {
    private static final Property<List<CreateOrdersRequestLinesItem>> LINES =
            JsonTypes.ref(CreateOrdersRequestLinesItem.class).list().required("lines");
    private static final Property<CreateOrdersRequestAddress> ADDRESS =
            JsonTypes.ref(CreateOrdersRequestAddress.class).optional("address");

    /** How this type is read and written. */
    public static final ObjectType<CreateOrdersRequest> TYPE = ObjectType.<CreateOrdersRequest>of(
            new CreateOrdersRequest(ObjectValues.NONE), LINES, ADDRESS);

    private CreateOrdersRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected CreateOrdersRequest create(ObjectValues members) {
        return new CreateOrdersRequest(members);
    }

    /** Starts an empty object; it needs {@code lines}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code lines}. */
    public List<CreateOrdersRequestLinesItem> lines() {
        return LINES.get(this);
    }

    /** {@code address}. */
    public @Nullable CreateOrdersRequestAddress address() {
        return ADDRESS.find(this);
    }

    /** Builds a {@link CreateOrdersRequest}. */
    public static final class Builder extends JsonObjectBuilder<CreateOrdersRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CreateOrdersRequest#lines()}. */
        public Builder lines(List<CreateOrdersRequestLinesItem> lines) {
            LINES.set(this, lines);
            return this;
        }

        /** Sets {@link CreateOrdersRequest#address()}. */
        public Builder address(CreateOrdersRequestAddress address) {
            ADDRESS.set(this, address);
            return this;
        }
    }
}
