// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1related/post/requestBody/content/multipart~1mixed/schema/properties/meta
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code relate notes Request meta}. */
public final class RelateNotesRequestMeta extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<RelateNotesRequestMeta> TYPE = ObjectType.<RelateNotesRequestMeta>of(
            new RelateNotesRequestMeta(ObjectValues.NONE), NAME);

    private RelateNotesRequestMeta(ObjectValues values) {
        super(values);
    }

    @Override
    protected RelateNotesRequestMeta create(ObjectValues members) {
        return new RelateNotesRequestMeta(members);
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

    /** Builds a {@link RelateNotesRequestMeta}. */
    public static final class Builder extends JsonObjectBuilder<RelateNotesRequestMeta, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link RelateNotesRequestMeta#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
