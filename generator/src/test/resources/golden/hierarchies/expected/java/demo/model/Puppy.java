// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Puppy
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Any animal, also one of no particular kind. */
public final class Puppy extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("Puppy");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> PLACE = JsonTypes.STRING.required("place");
    private static final Property<Long> WEEKS = JsonTypes.LONG.optional("weeks");

    /** How this type is read and written. */
    public static final ObjectType<Puppy> TYPE = ObjectType.<Puppy>of(new Puppy(ObjectValues.NONE), KIND, NAME, PLACE,
            WEEKS);

    private Puppy(ObjectValues values) {
        super(values);
    }

    @Override
    protected Puppy create(ObjectValues members) {
        return new Puppy(members);
    }

    /** Starts an empty object; it needs {@code place}. */
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

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** {@code place}. */
    public String place() {
        return PLACE.get(this);
    }

    /** {@code weeks}. */
    public @Nullable Long weeks() {
        return WEEKS.find(this);
    }

    /** Builds a {@link Puppy}. */
    public static final class Builder extends JsonObjectBuilder<Puppy, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Puppy#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Puppy#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Puppy#place()}. */
        public Builder place(String place) {
            PLACE.set(this, place);
            return this;
        }

        /** Sets {@link Puppy#weeks()}. */
        public Builder weeks(long weeks) {
            WEEKS.set(this, weeks);
            return this;
        }
    }
}
