// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Text
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * One text.
 *
 * <p><a href="https://example.com/text">What a text is</a>
 */
public final class Text extends JsonObjectModel {
    private static final Property<String> TEXT = JsonTypes.STRING.optional("text");
    private static final Property<String> OLD = JsonTypes.STRING.optional("old");
    private static final Property<String> SET = JsonTypes.STRING.optional("set");

    /** How this type is read and written. */
    public static final ObjectType<Text> TYPE = ObjectType.<Text>of(new Text(ObjectValues.NONE), TEXT, OLD, SET);

    private Text(ObjectValues values) {
        super(values);
    }

    @Override
    protected Text create(ObjectValues members) {
        return new Text(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /**
     * What it says. In {@code markdown}. Minimum length: 1. Maximum length: 10. Pattern:
     * <code>^[^*&#47;]*&#47;&#92;u002a$</code>. Example: {@code hello}.
     */
    public @Nullable String text() {
        return TEXT.find(this);
    }

    /**
     * Not said any more.
     *
     * <p><a href="https://example.com/old">https://example.com/old</a>
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public @Nullable String old() {
        return OLD.find(this);
    }

    /** Set by the server. Read-only: answers hold it, requests need not. */
    public @Nullable String set() {
        return SET.find(this);
    }

    /** Builds a {@link Text}. */
    public static final class Builder extends JsonObjectBuilder<Text, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Text#text()}. */
        public Builder text(String text) {
            TEXT.set(this, text);
            return this;
        }

        /**
         * Sets {@link Text#old()}.
         *
         * @deprecated the contract discourages its use
         */
        @Deprecated
        public Builder old(String old) {
            OLD.set(this, old);
            return this;
        }

        /** Sets {@link Text#set()}. */
        public Builder set(String set) {
            SET.set(this, set);
            return this;
        }
    }
}
