// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Sketch
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Sketch}. */
public final class Sketch extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.optional("type").constant("note").preset("note");
    private static final Property<Long> STROKES = JsonTypes.LONG.required("strokes");

    /** How this type is read and written. */
    public static final ObjectType<Sketch> TYPE = ObjectType.<Sketch>of(new Sketch(ObjectValues.NONE), TYPE_, STROKES);

    private Sketch(ObjectValues values) {
        super(values);
    }

    @Override
    protected Sketch create(ObjectValues members) {
        return new Sketch(members);
    }

    /** Starts an empty object; it needs {@code strokes}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code type}. */
    public @Nullable String type() {
        return TYPE_.find(this);
    }

    /** {@code strokes}. */
    public Long strokes() {
        return STROKES.get(this);
    }

    /** Builds a {@link Sketch}. */
    public static final class Builder extends JsonObjectBuilder<Sketch, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Sketch#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link Sketch#strokes()}. */
        public Builder strokes(long strokes) {
            STROKES.set(this, strokes);
            return this;
        }
    }
}
