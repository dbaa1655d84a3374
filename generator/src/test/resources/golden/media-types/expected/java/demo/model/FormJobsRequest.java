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

/** {@code form jobs Request}. */
public final class FormJobsRequest extends JsonObjectModel {
    private static final Property<List<String>> MANY = JsonTypes.STRING.list().optional("many");
    private static final Property<List<String>> JOINED = JsonTypes.STRING.list().optional("joined");
    private static final Property<List<String>> PIPED = JsonTypes.STRING.list().optional("piped");
    private static final Property<Job> DEEP = JsonTypes.ref(Job.class).optional("deep");
    private static final Property<Job> FLAT = JsonTypes.ref(Job.class).optional("flat");
    private static final Property<Job> JSON = JsonTypes.ref(Job.class).optional("json");
    private static final Property<String> URL = JsonTypes.STRING.optional("url");
    private static final Property<Job> USUAL = JsonTypes.ref(Job.class).optional("usual");

    /** How this type is read and written. */
    public static final ObjectType<FormJobsRequest> TYPE = ObjectType.<FormJobsRequest>of(
            new FormJobsRequest(ObjectValues.NONE), MANY, JOINED, PIPED, DEEP, FLAT, JSON, URL, USUAL);

    private FormJobsRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected FormJobsRequest create(ObjectValues members) {
        return new FormJobsRequest(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code many}. */
    public List<String> many() {
        return MANY.get(this);
    }

    /** {@code joined}. */
    public List<String> joined() {
        return JOINED.get(this);
    }

    /** {@code piped}. */
    public List<String> piped() {
        return PIPED.get(this);
    }

    /** {@code deep}. */
    public @Nullable Job deep() {
        return DEEP.find(this);
    }

    /** {@code flat}. */
    public @Nullable Job flat() {
        return FLAT.find(this);
    }

    /** {@code json}. */
    public @Nullable Job json() {
        return JSON.find(this);
    }

    /** {@code url}. */
    public @Nullable String url() {
        return URL.find(this);
    }

    /** {@code usual}. */
    public @Nullable Job usual() {
        return USUAL.find(this);
    }

    /** Builds a {@link FormJobsRequest}. */
    public static final class Builder extends JsonObjectBuilder<FormJobsRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FormJobsRequest#many()}. */
        public Builder many(List<String> many) {
            MANY.set(this, many);
            return this;
        }

        /** Sets {@link FormJobsRequest#joined()}. */
        public Builder joined(List<String> joined) {
            JOINED.set(this, joined);
            return this;
        }

        /** Sets {@link FormJobsRequest#piped()}. */
        public Builder piped(List<String> piped) {
            PIPED.set(this, piped);
            return this;
        }

        /** Sets {@link FormJobsRequest#deep()}. */
        public Builder deep(Job deep) {
            DEEP.set(this, deep);
            return this;
        }

        /** Sets {@link FormJobsRequest#flat()}. */
        public Builder flat(Job flat) {
            FLAT.set(this, flat);
            return this;
        }

        /** Sets {@link FormJobsRequest#json()}. */
        public Builder json(Job json) {
            JSON.set(this, json);
            return this;
        }

        /** Sets {@link FormJobsRequest#url()}. */
        public Builder url(String url) {
            URL.set(this, url);
            return this;
        }

        /** Sets {@link FormJobsRequest#usual()}. */
        public Builder usual(Job usual) {
            USUAL.set(this, usual);
            return this;
        }
    }
}
