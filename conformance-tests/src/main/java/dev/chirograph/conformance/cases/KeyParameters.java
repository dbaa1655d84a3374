package dev.chirograph.conformance.cases;

import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.List;
import java.util.Objects;

/**
 * Parameters that are the API key of an operation's security as well, as documents that came from elsewhere have them. The
 * key is a matter of credentials: a value made for the parameter would be a wrong key where none is to be sent.
 */
public final class KeyParameters {
    private KeyParameters() {}

    /** Returns whether a parameter of an operation is the key of one of its security schemes. */
    public static boolean includes(Contract contract, Operation operation, Parameter parameter) {
        return operation.security().stream()
                .flatMap(alternative -> alternative.schemes().keySet().stream())
                .map(contract.securitySchemes()::get)
                .filter(Objects::nonNull)
                .anyMatch(scheme -> scheme instanceof SecurityScheme.ApiKey key && same(key, parameter));
    }

    /** Returns the parameters of an operation that are no keys. */
    static List<Parameter> others(Contract contract, Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> !includes(contract, operation, parameter))
                .toList();
    }

    private static boolean same(SecurityScheme.ApiKey key, Parameter parameter) {
        return key.in() == parameter.in()
                && (key.in() == ParameterLocation.HEADER
                        ? key.parameterName().equalsIgnoreCase(parameter.name())
                        : key.parameterName().equals(parameter.name()));
    }
}
