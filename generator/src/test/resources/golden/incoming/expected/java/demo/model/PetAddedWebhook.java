// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/webhooks/petAdded/post/requestBody/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** {@code petAdded Webhook}. */
public final class PetAddedWebhook extends JsonObjectModel {
    private static final Property<Pet> PET = JsonTypes.ref(Pet.class).required("pet");
    private static final Property<OffsetDateTime> AT = JsonTypes.DATE_TIME.optional("at");

    /** How this type is read and written. */
    public static final ObjectType<PetAddedWebhook> TYPE = ObjectType.<PetAddedWebhook>of(
            new PetAddedWebhook(ObjectValues.NONE), PET, AT);

    private PetAddedWebhook(ObjectValues values) {
        super(values);
    }

    @Override
    protected PetAddedWebhook create(ObjectValues members) {
        return new PetAddedWebhook(members);
    }

    /** Starts an empty object; it needs {@code pet}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code pet}. */
    public Pet pet() {
        return PET.get(this);
    }

    /** {@code at}. */
    public @Nullable OffsetDateTime at() {
        return AT.find(this);
    }

    /** Builds a {@link PetAddedWebhook}. */
    public static final class Builder extends JsonObjectBuilder<PetAddedWebhook, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PetAddedWebhook#pet()}. */
        public Builder pet(Pet pet) {
            PET.set(this, pet);
            return this;
        }

        /** Sets {@link PetAddedWebhook#at()}. */
        public Builder at(OffsetDateTime at) {
            AT.set(this, at);
            return this;
        }
    }
}
