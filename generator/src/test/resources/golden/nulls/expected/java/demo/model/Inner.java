// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Inner
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Inner}. */
public final class Inner extends JsonObjectModel {
    private static final Property<String> A = JsonTypes.STRING.optional("a");

    /** How this type is read and written. */
    public static final ObjectType<Inner> TYPE = ObjectType.<Inner>of(new Inner(ObjectValues.NONE), A);

    private Inner(ObjectValues values) {
        super(values);
    }

    @Override
    protected Inner create(ObjectValues members) {
        return new Inner(members);
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

    /** Builds an {@link Inner}. */
    public static final class Builder extends JsonObjectBuilder<Inner, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Inner#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }
    }
}
