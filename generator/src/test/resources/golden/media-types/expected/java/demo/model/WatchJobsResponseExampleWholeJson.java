// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1watch/post/responses/200/content/application~1vnd.example.whole+xml/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** {@code watch jobs Response example.whole+json}. */
public final class WatchJobsResponseExampleWholeJson extends JsonObjectModel {
    private static final Property<List<Job>> JOBS = JsonTypes.ref(Job.class).list().optional("jobs");

    /** How this type is read and written. */
    public static final ObjectType<WatchJobsResponseExampleWholeJson> TYPE =
            ObjectType.<WatchJobsResponseExampleWholeJson>of(new WatchJobsResponseExampleWholeJson(ObjectValues.NONE),
            JOBS);

    private WatchJobsResponseExampleWholeJson(ObjectValues values) {
        super(values);
    }

    @Override
    protected WatchJobsResponseExampleWholeJson create(ObjectValues members) {
        return new WatchJobsResponseExampleWholeJson(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code jobs}. */
    public List<Job> jobs() {
        return JOBS.get(this);
    }

    /** Builds a {@link WatchJobsResponseExampleWholeJson}. */
    public static final class Builder extends JsonObjectBuilder<WatchJobsResponseExampleWholeJson, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link WatchJobsResponseExampleWholeJson#jobs()}. */
        public Builder jobs(List<Job> jobs) {
            JOBS.set(this, jobs);
            return this;
        }
    }
}
