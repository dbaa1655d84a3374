// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Page/properties/near
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Page near}. */
public final class PageNear extends JsonObjectModel {
    private static final Property<Long> LAT = JsonTypes.LONG.optional("lat");

    /** How this type is read and written. */
    public static final ObjectType<PageNear> TYPE = ObjectType.<PageNear>of(new PageNear(ObjectValues.NONE), LAT);

    private PageNear(ObjectValues values) {
        super(values);
    }

    @Override
    protected PageNear create(ObjectValues members) {
        return new PageNear(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code lat}. */
    public @Nullable Long lat() {
        return LAT.find(this);
    }

    /** Builds a {@link PageNear}. */
    public static final class Builder extends JsonObjectBuilder<PageNear, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PageNear#lat()}. */
        public Builder lat(long lat) {
            LAT.set(this, lat);
            return this;
        }
    }
}
