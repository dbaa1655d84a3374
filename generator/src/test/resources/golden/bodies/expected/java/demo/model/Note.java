// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Note
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Note}. */
public final class Note extends JsonObjectModel {
    private static final Property<String> TEXT = JsonTypes.STRING.optional("text");
    private static final Property<Long> STARS = JsonTypes.LONG.optional("stars");

    /** How this type is read and written. */
    public static final ObjectType<Note> TYPE = ObjectType.<Note>of(new Note(ObjectValues.NONE), TEXT, STARS);

    private Note(ObjectValues values) {
        super(values);
    }

    @Override
    protected Note create(ObjectValues members) {
        return new Note(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code text}. */
    public @Nullable String text() {
        return TEXT.find(this);
    }

    /** {@code stars}. */
    public @Nullable Long stars() {
        return STARS.find(this);
    }

    /** Builds a {@link Note}. */
    public static final class Builder extends JsonObjectBuilder<Note, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Note#text()}. */
        public Builder text(String text) {
            TEXT.set(this, text);
            return this;
        }

        /** Sets {@link Note#stars()}. */
        public Builder stars(long stars) {
            STARS.set(this, stars);
            return this;
        }
    }
}
