// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewFailoverRecord
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** A record to create that switches to another address when the first one fails. */
public final class NewFailoverRecord extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").constant("failover");
    private static final Property<String> HOST = JsonTypes.STRING.required("host");
    private static final Property<String> PRIMARY_DATA = JsonTypes.STRING.required("primary_data");
    private static final Property<List<String>> DATA = JsonTypes.STRING.list().required("data");
    private static final Property<String> SERVICE_TYPE = JsonTypes.STRING.required("service_type");

    /** How this type is read and written. */
    public static final ObjectType<NewFailoverRecord> TYPE = ObjectType.<NewFailoverRecord>of(
            new NewFailoverRecord(ObjectValues.NONE), TYPE_, HOST, PRIMARY_DATA, DATA, SERVICE_TYPE);

    private NewFailoverRecord(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewFailoverRecord create(ObjectValues members) {
        return new NewFailoverRecord(members);
    }

    /** Starts an empty object; it needs {@code host}, {@code primaryData}, {@code data}, {@code serviceType}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of record. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public String host() {
        return HOST.get(this);
    }

    /** Address to use as long as it answers. */
    public String primaryData() {
        return PRIMARY_DATA.get(this);
    }

    /** Addresses to fall back to. */
    public List<String> data() {
        return DATA.get(this);
    }

    /** Key of the check that decides whether an address answers, such as {@code icmp.ping}. */
    public String serviceType() {
        return SERVICE_TYPE.get(this);
    }

    /** Builds a {@link NewFailoverRecord}. */
    public static final class Builder extends JsonObjectBuilder<NewFailoverRecord, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewFailoverRecord#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link NewFailoverRecord#primaryData()}. */
        public Builder primaryData(String primaryData) {
            PRIMARY_DATA.set(this, primaryData);
            return this;
        }

        /** Sets {@link NewFailoverRecord#data()}. */
        public Builder data(List<String> data) {
            DATA.set(this, data);
            return this;
        }

        /** Sets {@link NewFailoverRecord#serviceType()}. */
        public Builder serviceType(String serviceType) {
            SERVICE_TYPE.set(this, serviceType);
            return this;
        }
    }
}
