// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Picture
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Picture}. */
public final class Picture extends JsonObjectModel {
    private static final Property<String> IMAGE = JsonTypes.STRING.optional("image");

    /** How this type is read and written. */
    public static final ObjectType<Picture> TYPE = ObjectType.<Picture>of(new Picture(ObjectValues.NONE), IMAGE);

    private Picture(ObjectValues values) {
        super(values);
    }

    @Override
    protected Picture create(ObjectValues members) {
        return new Picture(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code image}. */
    public @Nullable String image() {
        return IMAGE.find(this);
    }

    /** Builds a {@link Picture}. */
    public static final class Builder extends JsonObjectBuilder<Picture, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Picture#image()}. */
        public Builder image(String image) {
            IMAGE.set(this, image);
            return this;
        }
    }
}
