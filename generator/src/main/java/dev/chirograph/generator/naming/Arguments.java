package dev.chirograph.generator.naming;

import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.naming.NameTable.Role;
import java.util.Set;

/** Names the arguments of a method. */
final class Arguments {
    private final NameTable names;
    private final Set<String> reserved;

    Arguments(NameTable names, Set<String> reserved) {
        this.names = names;
        this.reserved = reserved;
    }

    void name(OperationDecl operation) {
        NameScope scope = NameScope.of(reserved);
        for (ParameterDecl parameter : operation.positional()) {
            String given = parameter.parameter().javaName();
            String wanted = given != null && Identifiers.valid(given)
                    ? given
                    : Identifiers.member(parameter.parameter().name(), "parameter");
            names.put(Role.ARGUMENT, parameter, scope.take(wanted));
        }
    }
}
