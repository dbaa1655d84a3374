// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Note
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** {@code Note}. */
public final class Note extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").constant("note");
    private static final Property<String> TEXT = JsonTypes.STRING.required("text");

    /** How this type is read and written. */
    public static final ObjectType<Note> TYPE = ObjectType.<Note>of(new Note(ObjectValues.NONE), TYPE_, TEXT);

    private Note(ObjectValues values) {
        super(values);
    }

    @Override
    protected Note create(ObjectValues members) {
        return new Note(members);
    }

    /** Starts an empty object; it needs {@code text}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code type}. */
    public String type() {
        return TYPE_.get(this);
    }

    /** {@code text}. */
    public String text() {
        return TEXT.get(this);
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
    }
}
