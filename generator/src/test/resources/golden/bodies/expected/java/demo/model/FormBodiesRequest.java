// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code form bodies Request}. */
public final class FormBodiesRequest extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<List<String>> TAGS = JsonTypes.STRING.list().optional("tags");
    private static final Property<Note> NOTE = JsonTypes.ref(Note.class).optional("note");

    /** How this type is read and written. */
    public static final ObjectType<FormBodiesRequest> TYPE = ObjectType.<FormBodiesRequest>of(
            new FormBodiesRequest(ObjectValues.NONE), NAME, TAGS, NOTE);

    private FormBodiesRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected FormBodiesRequest create(ObjectValues members) {
        return new FormBodiesRequest(members);
    }

    /** Starts an empty object; it needs {@code name}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public String name() {
        return NAME.get(this);
    }

    /** {@code tags}. */
    public List<String> tags() {
        return TAGS.get(this);
    }

    /** {@code note}. */
    public @Nullable Note note() {
        return NOTE.find(this);
    }

    /** Builds a {@link FormBodiesRequest}. */
    public static final class Builder extends JsonObjectBuilder<FormBodiesRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FormBodiesRequest#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link FormBodiesRequest#tags()}. */
        public Builder tags(List<String> tags) {
            TAGS.set(this, tags);
            return this;
        }

        /** Sets {@link FormBodiesRequest#note()}. */
        public Builder note(Note note) {
            NOTE.set(this, note);
            return this;
        }
    }
}
