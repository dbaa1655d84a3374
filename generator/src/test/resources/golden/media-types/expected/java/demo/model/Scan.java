// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Scan
package demo.model;

import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Scan}. */
public final class Scan extends JsonObjectModel {
    private static final Property<List<BinarySource>> PAGES = BinarySource.TYPE.list().required("pages");
    private static final Property<Job> JOB = JsonTypes.ref(Job.class).optional("job");

    /** How this type is read and written. */
    public static final ObjectType<Scan> TYPE = ObjectType.<Scan>of(new Scan(ObjectValues.NONE), PAGES, JOB);

    private Scan(ObjectValues values) {
        super(values);
    }

    @Override
    protected Scan create(ObjectValues members) {
        return new Scan(members);
    }

    /** Starts an empty object; it needs {@code pages}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code pages}. */
    public List<BinarySource> pages() {
        return PAGES.get(this);
    }

    /** {@code job}. */
    public @Nullable Job job() {
        return JOB.find(this);
    }

    /** Builds a {@link Scan}. */
    public static final class Builder extends JsonObjectBuilder<Scan, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Scan#pages()}. */
        public Builder pages(List<BinarySource> pages) {
            PAGES.set(this, pages);
            return this;
        }

        /** Sets {@link Scan#job()}. */
        public Builder job(Job job) {
            JOB.set(this, job);
            return this;
        }
    }
}
