// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Draft
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text that is not there yet. Example: {@code {"text":"hello","labels":{"kind":"greeting"}}}. */
public final class Draft extends JsonObjectModel {
    private static final Property<String> TEXT = JsonTypes.STRING.optional("text");
    private static final Property<Map<String, String>> LABELS = JsonTypes.STRING.map().optional("labels");
    private static final Property<String> SIGNATURE = JsonTypes.STRING.optional("signature");
    private static final Property<List<DraftPlacesItem>> PLACES =
            JsonTypes.ref(DraftPlacesItem.class).list().optional("places");

    /** How this type is read and written. */
    public static final ObjectType<Draft> TYPE = ObjectType.<Draft>of(new Draft(ObjectValues.NONE), TEXT, LABELS,
            SIGNATURE, PLACES);

    private Draft(ObjectValues values) {
        super(values);
    }

    @Override
    protected Draft create(ObjectValues members) {
        return new Draft(members);
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

    /** {@code labels}. Example: {@code {"kind":"greeting"}}. */
    public Map<String, String> labels() {
        return LABELS.get(this);
    }

    /**
     * {@code signature}.
     *
     * <p>Example:
     *
     * <pre>{@code
     * -----BEGIN SIGNATURE-----
     * aGVsbG8=
     * -----END SIGNATURE-----
     * }</pre>
     */
    public @Nullable String signature() {
        return SIGNATURE.find(this);
    }

    /**
     * {@code places}.
     *
     * <p>Example:
     *
     * <pre>{@code
     * [ {
     *   "from": 1,
     *   "to": 5,
     *   "note": "The first word, which is a greeting in many languages of the north."
     * }, {
     *   "from": 7,
     *   "to": 12,
     *   "note": "The rest"
     * } ]
     * }</pre>
     */
    public List<DraftPlacesItem> places() {
        return PLACES.get(this);
    }

    /** Builds a {@link Draft}. */
    public static final class Builder extends JsonObjectBuilder<Draft, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Draft#text()}. */
        public Builder text(String text) {
            TEXT.set(this, text);
            return this;
        }

        /** Sets {@link Draft#labels()}. */
        public Builder labels(Map<String, String> labels) {
            LABELS.set(this, labels);
            return this;
        }

        /** Sets {@link Draft#signature()}. */
        public Builder signature(String signature) {
            SIGNATURE.set(this, signature);
            return this;
        }

        /** Sets {@link Draft#places()}. */
        public Builder places(List<DraftPlacesItem> places) {
            PLACES.set(this, places);
            return this;
        }
    }
}
