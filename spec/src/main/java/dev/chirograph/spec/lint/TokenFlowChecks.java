package dev.chirograph.spec.lint;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.lint.Check.Complaints;
import dev.chirograph.spec.lint.Rule.Scope;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Response;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.SecurityScheme.Login;
import dev.chirograph.spec.model.SecurityScheme.Refresh;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the operations that issue tokens exist and hold what {@code x-token-flow} says. */
final class TokenFlowChecks {
    private TokenFlowChecks() {}

    static List<Check> all() {
        return List.of(Check.error(
                "token-flow",
                Scope.GENERAL,
                "x-token-flow names operations of the contract, and members that their bodies and answers describe.",
                TokenFlowChecks::find));
    }

    private static void find(Contract contract, Complaints complaints) {
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.Bearer bearer && bearer.tokenFlow() != null) {
                String flow = Pointers.child(scheme.pointer(), "x-token-flow");
                login(contract, bearer.tokenFlow().login(), Pointers.child(flow, "login"), complaints);
                Refresh refresh = bearer.tokenFlow().refresh();
                if (refresh != null) {
                    refresh(contract, refresh, Pointers.child(flow, "refresh"), complaints);
                }
            }
        }
    }

    private static void login(Contract contract, Login login, String place, Complaints complaints) {
        operation(contract, login.operation(), place, complaints).ifPresent(operation -> {
            sent(contract, operation, place, "username", login.username(), complaints);
            sent(contract, operation, place, "password", login.password(), complaints);
            answered(contract, operation, place, "token", login.token(), complaints);
            answered(contract, operation, place, "refreshToken", login.refreshToken(), complaints);
        });
    }

    private static void refresh(Contract contract, Refresh refresh, String place, Complaints complaints) {
        operation(contract, refresh.operation(), place, complaints).ifPresent(operation -> {
            sent(contract, operation, place, "refreshToken", refresh.refreshToken(), complaints);
            answered(contract, operation, place, "token", refresh.token(), complaints);
            answered(contract, operation, place, "newRefreshToken", refresh.newRefreshToken(), complaints);
        });
    }

    private static Optional<Operation> operation(Contract contract, String id, String place, Complaints complaints) {
        Optional<Operation> operation = contract.operation(id);
        if (operation.isEmpty()) {
            complaints.at(Pointers.child(place, "operation"), "no operation is named " + Quoted.of(id));
        }
        return operation;
    }

    private static void sent(
            Contract contract, Operation operation, String place, String key, String pointer, Complaints complaints) {
        Stream<MediaType> content =
                operation.requestBody() == null ? Stream.of() : operation.requestBody().content().stream();
        if (!describes(contract, content, pointer)) {
            complaints.at(
                    Pointers.child(place, key),
                    "the request body of " + Quoted.plain(operation.id()) + " has no member at " + Quoted.of(pointer));
        }
    }

    private static void answered(
            Contract contract,
            Operation operation,
            String place,
            String key,
            @Nullable String pointer,
            Complaints complaints) {
        Stream<MediaType> content = operation.responses().stream()
                .filter(response -> response.success() || response.status().equals("default"))
                .map(Response::content)
                .flatMap(List::stream);
        if (pointer != null && !describes(contract, content, pointer)) {
            complaints.at(
                    Pointers.child(place, key),
                    "no answer of " + Quoted.plain(operation.id()) + " has a member at " + Quoted.of(pointer));
        }
    }

    private static boolean describes(Contract contract, Stream<MediaType> content, String pointer) {
        return content.anyMatch(
                mediaType -> mediaType.schema() != null && Schemas.reaches(contract, mediaType.schema(), pointer));
    }
}
