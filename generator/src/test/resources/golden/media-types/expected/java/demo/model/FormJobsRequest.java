// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code form jobs Request}. */
public final class FormJobsRequest extends ObjectModel {
    private static final Property<List<String>> MANY = Property.optional("many", JsonTypes.list(JsonTypes.STRING));
    private static final Property<List<String>> JOINED = Property.optional("joined", JsonTypes.list(JsonTypes.STRING));
    private static final Property<List<String>> PIPED = Property.optional("piped", JsonTypes.list(JsonTypes.STRING));
    private static final Property<Job> DEEP = Property.optional("deep", () -> Job.TYPE);
    private static final Property<Job> FLAT = Property.optional("flat", () -> Job.TYPE);
    private static final Property<Job> JSON = Property.optional("json", () -> Job.TYPE);
    private static final Property<String> URL = Property.optional("url", JsonTypes.STRING);
    private static final Property<Job> USUAL = Property.optional("usual", () -> Job.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<FormJobsRequest> TYPE = ObjectType.of(FormJobsRequest.class, FormJobsRequest::new,
            MANY, JOINED, PIPED, DEEP, FLAT, JSON, URL, USUAL);

    private FormJobsRequest(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code many}. */
    public List<String> many() {
        return list(MANY);
    }

    /** {@code joined}. */
    public List<String> joined() {
        return list(JOINED);
    }

    /** {@code piped}. */
    public List<String> piped() {
        return list(PIPED);
    }

    /** {@code deep}. */
    public @Nullable Job deep() {
        return optional(DEEP);
    }

    /** {@code flat}. */
    public @Nullable Job flat() {
        return optional(FLAT);
    }

    /** {@code json}. */
    public @Nullable Job json() {
        return optional(JSON);
    }

    /** {@code url}. */
    public @Nullable String url() {
        return optional(URL);
    }

    /** {@code usual}. */
    public @Nullable Job usual() {
        return optional(USUAL);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link FormJobsRequest}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link FormJobsRequest#many()}. */
        public Builder many(List<String> many) {
            set(MANY, many);
            return this;
        }

        /** Sets {@link FormJobsRequest#joined()}. */
        public Builder joined(List<String> joined) {
            set(JOINED, joined);
            return this;
        }

        /** Sets {@link FormJobsRequest#piped()}. */
        public Builder piped(List<String> piped) {
            set(PIPED, piped);
            return this;
        }

        /** Sets {@link FormJobsRequest#deep()}. */
        public Builder deep(Job deep) {
            set(DEEP, deep);
            return this;
        }

        /** Sets {@link FormJobsRequest#flat()}. */
        public Builder flat(Job flat) {
            set(FLAT, flat);
            return this;
        }

        /** Sets {@link FormJobsRequest#json()}. */
        public Builder json(Job json) {
            set(JSON, json);
            return this;
        }

        /** Sets {@link FormJobsRequest#url()}. */
        public Builder url(String url) {
            set(URL, url);
            return this;
        }

        /** Sets {@link FormJobsRequest#usual()}. */
        public Builder usual(Job usual) {
            set(USUAL, usual);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public FormJobsRequest build() {
            return new FormJobsRequest(objectValues());
        }
    }
}
