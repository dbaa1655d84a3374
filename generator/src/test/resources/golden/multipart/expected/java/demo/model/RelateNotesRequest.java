// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1related/post/requestBody/content/multipart~1mixed/schema
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

/** {@code relate notes Request}. */
public final class RelateNotesRequest extends JsonObjectModel {
    private static final Property<RelateNotesRequestMeta> META =
            JsonTypes.ref(RelateNotesRequestMeta.class).optional("meta");
    private static final Property<BinarySource> BODY = BinarySource.TYPE.optional("body");
    private static final Property<BinarySource> SCAN = BinarySource.TYPE.optional("scan");
    private static final Property<List<BinarySource>> PHOTOS = BinarySource.TYPE.list().optional("photos");

    /** How this type is read and written. */
    public static final ObjectType<RelateNotesRequest> TYPE = ObjectType.<RelateNotesRequest>of(
            new RelateNotesRequest(ObjectValues.NONE), META, BODY, SCAN, PHOTOS);

    private RelateNotesRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected RelateNotesRequest create(ObjectValues members) {
        return new RelateNotesRequest(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code meta}. */
    public @Nullable RelateNotesRequestMeta meta() {
        return META.find(this);
    }

    /** {@code body}. */
    public @Nullable BinarySource body() {
        return BODY.find(this);
    }

    /** {@code scan}. */
    public @Nullable BinarySource scan() {
        return SCAN.find(this);
    }

    /** {@code photos}. */
    public List<BinarySource> photos() {
        return PHOTOS.get(this);
    }

    /** Builds a {@link RelateNotesRequest}. */
    public static final class Builder extends JsonObjectBuilder<RelateNotesRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link RelateNotesRequest#meta()}. */
        public Builder meta(RelateNotesRequestMeta meta) {
            META.set(this, meta);
            return this;
        }

        /** Sets {@link RelateNotesRequest#body()}. */
        public Builder body(BinarySource body) {
            BODY.set(this, body);
            return this;
        }

        /** Sets {@link RelateNotesRequest#scan()}. */
        public Builder scan(BinarySource scan) {
            SCAN.set(this, scan);
            return this;
        }

        /** Sets {@link RelateNotesRequest#photos()}. */
        public Builder photos(List<BinarySource> photos) {
            PHOTOS.set(this, photos);
            return this;
        }
    }
}
