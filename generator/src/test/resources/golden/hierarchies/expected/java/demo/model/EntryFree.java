// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Entry/oneOf/5
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Entry Free}. */
public final class EntryFree extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.optional("type");
    private static final Property<String> AUTHOR = JsonTypes.STRING.required("author");

    /** How this type is read and written. */
    public static final ObjectType<EntryFree> TYPE = ObjectType.<EntryFree>of(new EntryFree(ObjectValues.NONE), TYPE_,
            AUTHOR);

    private EntryFree(ObjectValues values) {
        super(values);
    }

    @Override
    protected EntryFree create(ObjectValues members) {
        return new EntryFree(members);
    }

    /** Starts an empty object; it needs {@code author}. */
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

    /** {@code author}. */
    public String author() {
        return AUTHOR.get(this);
    }

    /** Builds an {@link EntryFree}. */
    public static final class Builder extends JsonObjectBuilder<EntryFree, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link EntryFree#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link EntryFree#author()}. */
        public Builder author(String author) {
            AUTHOR.set(this, author);
            return this;
        }
    }
}
