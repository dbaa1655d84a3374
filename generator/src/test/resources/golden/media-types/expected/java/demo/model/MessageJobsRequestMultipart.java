// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1messages/post/requestBody/content/multipart~1form-data/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code message jobs Request multipart}. */
public final class MessageJobsRequestMultipart extends JsonObjectModel {
    private static final Property<Job> JOB = JsonTypes.ref(Job.class).optional("job");
    private static final Property<BinarySource> FILE = BinarySource.TYPE.required("file");

    /** How this type is read and written. */
    public static final ObjectType<MessageJobsRequestMultipart> TYPE = ObjectType.<MessageJobsRequestMultipart>of(
            new MessageJobsRequestMultipart(ObjectValues.NONE), JOB, FILE);

    private MessageJobsRequestMultipart(ObjectValues values) {
        super(values);
    }

    @Override
    protected MessageJobsRequestMultipart create(ObjectValues members) {
        return new MessageJobsRequestMultipart(members);
    }

    /** Starts an empty object; it needs {@code file}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code job}. */
    public @Nullable Job job() {
        return JOB.find(this);
    }

    /** {@code file}. */
    public BinarySource file() {
        return FILE.get(this);
    }

    /** Builds a {@link MessageJobsRequestMultipart}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link MessageJobsRequestMultipart#job()}. */
        public Builder job(Job job) {
            JOB.set(this, job);
            return this;
        }

        /** Sets {@link MessageJobsRequestMultipart#file()}. */
        public Builder file(BinarySource file) {
            FILE.set(this, file);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public MessageJobsRequestMultipart build() {
            return new MessageJobsRequestMultipart(objectValues());
        }
    }
}
