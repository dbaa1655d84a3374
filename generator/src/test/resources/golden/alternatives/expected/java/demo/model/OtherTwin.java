// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OtherTwin
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code OtherTwin}. */
public final class OtherTwin extends JsonObjectModel {
    private static final Property<String> A = JsonTypes.STRING.optional("a");

    /** How this type is read and written. */
    public static final ObjectType<OtherTwin> TYPE = ObjectType.<OtherTwin>of(new OtherTwin(ObjectValues.NONE), A);

    private OtherTwin(ObjectValues values) {
        super(values);
    }

    @Override
    protected OtherTwin create(ObjectValues members) {
        return new OtherTwin(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code a}. */
    public @Nullable String a() {
        return A.find(this);
    }

    /** Builds an {@link OtherTwin}. */
    public static final class Builder extends JsonObjectBuilder<OtherTwin, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link OtherTwin#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }
    }
}
