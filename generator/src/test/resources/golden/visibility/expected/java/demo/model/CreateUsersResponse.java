// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1users/post/responses/201/content/application~1json/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface CreateUsersResponse {
    /** How this type is read and written. */
    UnionType<CreateUsersResponse> TYPE = UnionType.builder(CreateUsersResponse.class)
            .branch(UserVariant.class, JsonTypes.ref(User.class), UserVariant::new, UserVariant::value)
            .branch(WaitingVariant.class, JsonTypes.ref(Waiting.class), WaitingVariant::new, WaitingVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record UserVariant(User value) implements CreateUsersResponse {}

    /** Holds the value of this branch. */
    record WaitingVariant(Waiting value) implements CreateUsersResponse {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements CreateUsersResponse {}
}
