// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1messages/post/requestBody/content/multipart~1form-data/schema
package demo.model;

import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
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
        return new Builder(ObjectValues.NONE);
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
    public static final class Builder extends JsonObjectBuilder<MessageJobsRequestMultipart, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
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
    }
}
