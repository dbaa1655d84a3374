// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1shelves/post/responses/200/content/application~1xml/schema/properties/xml
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code add shelves Response xml}. */
public final class AddShelvesResponseXml extends JsonObjectModel {
    private static final Property<Long> DEPTH = JsonTypes.LONG.optional("depth");

    /** How this type is read and written. */
    public static final ObjectType<AddShelvesResponseXml> TYPE = ObjectType.<AddShelvesResponseXml>of(
            new AddShelvesResponseXml(ObjectValues.NONE), DEPTH);

    private AddShelvesResponseXml(ObjectValues values) {
        super(values);
    }

    @Override
    protected AddShelvesResponseXml create(ObjectValues members) {
        return new AddShelvesResponseXml(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code depth}. */
    public @Nullable Long depth() {
        return DEPTH.find(this);
    }

    /** Builds an {@link AddShelvesResponseXml}. */
    public static final class Builder extends JsonObjectBuilder<AddShelvesResponseXml, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AddShelvesResponseXml#depth()}. */
        public Builder depth(long depth) {
            DEPTH.set(this, depth);
            return this;
        }
    }
}
