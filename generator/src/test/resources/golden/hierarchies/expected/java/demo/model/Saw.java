// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Saw
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A base one of whose kinds has kinds that another property tells. */
public final class Saw extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("TOOL");
    private static final Property<String> PURPOSE = JsonTypes.STRING.required("purpose").preset("SAWS");
    private static final Property<Long> TEETH = JsonTypes.LONG.optional("teeth");

    /** How this type is read and written. */
    public static final ObjectType<Saw> TYPE = ObjectType.<Saw>of(new Saw(ObjectValues.NONE), KIND, PURPOSE, TEETH);

    private Saw(ObjectValues values) {
        super(values);
    }

    @Override
    protected Saw create(ObjectValues members) {
        return new Saw(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code purpose}. */
    public String purpose() {
        return PURPOSE.get(this);
    }

    /** {@code teeth}. */
    public @Nullable Long teeth() {
        return TEETH.find(this);
    }

    /** Builds a {@link Saw}. */
    public static final class Builder extends JsonObjectBuilder<Saw, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Saw#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Saw#purpose()}. */
        public Builder purpose(String purpose) {
            PURPOSE.set(this, purpose);
            return this;
        }

        /** Sets {@link Saw#teeth()}. */
        public Builder teeth(long teeth) {
            TEETH.set(this, teeth);
            return this;
        }
    }
}
