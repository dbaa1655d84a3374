// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpJustification
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Why one address is needed. */
public final class IpJustification extends JsonObjectModel {
    private static final Property<IpJustificationJustificationType> JUSTIFICATION_TYPE =
            JsonTypes.ref(IpJustificationJustificationType.class).required("justification_type");
    private static final Property<String> JUSTIFICATION_REASON = JsonTypes.STRING.required("justification_reason");

    /** How this type is read and written. */
    public static final ObjectType<IpJustification> TYPE = ObjectType.<IpJustification>of(
            new IpJustification(ObjectValues.NONE), JUSTIFICATION_TYPE, JUSTIFICATION_REASON);

    private IpJustification(ObjectValues values) {
        super(values);
    }

    @Override
    protected IpJustification create(ObjectValues members) {
        return new IpJustification(members);
    }

    /** Starts an empty object; it needs {@code justificationType}, {@code justificationReason}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Purpose: {@code 0} DNS, {@code 1} name server, {@code 2} other, {@code 3} SSL. */
    public IpJustificationJustificationType justificationType() {
        return JUSTIFICATION_TYPE.get(this);
    }

    /** Reason in words, such as a host name. */
    public String justificationReason() {
        return JUSTIFICATION_REASON.get(this);
    }

    /** Builds an {@link IpJustification}. */
    public static final class Builder extends JsonObjectBuilder<IpJustification, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link IpJustification#justificationType()}. */
        public Builder justificationType(IpJustificationJustificationType justificationType) {
            JUSTIFICATION_TYPE.set(this, justificationType);
            return this;
        }

        /** Sets {@link IpJustification#justificationReason()}. */
        public Builder justificationReason(String justificationReason) {
            JUSTIFICATION_REASON.set(this, justificationReason);
            return this;
        }
    }
}
