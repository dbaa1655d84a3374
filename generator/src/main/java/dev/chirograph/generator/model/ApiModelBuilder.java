package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.SecurityRequirement;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.Server;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the model of a client from a contract; what is doubtful becomes a warning.
 *
 * <p>Used once per contract; not thread-safe.
 */
public final class ApiModelBuilder {
    private final Contract contract;
    private final Diagnostics diagnostics;
    private final TypeBuilder types;
    private final ParameterBuilding parameters;
    private final BodyBuilding bodies;
    private final AnswerBuilding answers;
    private final Map<String, OperationDecl> byOperationId = new HashMap<>();

    /**
     * Makes a builder.
     *
     * @param diagnostics receives the warnings
     */
    public ApiModelBuilder(Contract contract, Diagnostics diagnostics) {
        this.contract = contract;
        this.diagnostics = diagnostics;
        Set<String> multipartSchemas = MultipartSchemas.of(contract, diagnostics);
        this.types = new TypeBuilder(contract, diagnostics, multipartSchemas);
        this.parameters = new ParameterBuilding(types, diagnostics);
        this.bodies = new BodyBuilding(contract, types, multipartSchemas, diagnostics);
        this.answers = new AnswerBuilding(contract, types, diagnostics);
    }

    /** Returns the complete model. */
    public ApiModel build() {
        List<GroupDecl> groups = groups();
        ApiModel.ErrorBodyDecl errorBody = errorBody();
        Map<String, ApiModel.TokenFlowDecl> tokenFlows = tokenFlows();
        List<IncomingDecl> incoming = new IncomingBuilding(types, diagnostics).of(contract);
        Map<String, TypeDecl> declared = types.finish();
        return new ApiModel(
                contract.source(),
                contract.info(),
                contract.servers(),
                contract.securitySchemes(),
                security(),
                errorBody,
                tokenFlows,
                groups,
                incoming,
                declared,
                UnusedComponents.of(contract, declared));
    }

    private List<GroupDecl> groups() {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<OperationDecl>> operations = new LinkedHashMap<>();
        Map<String, String> tags = new HashMap<>();
        IdentityHashMap<Operation, OperationDecl> referred = referred();
        for (Operation operation : contract.operations()) {
            OperationNames names = OperationNames.of(operation);
            String key = names.groupKey();
            texts.putIfAbsent(key, names.group());
            OperationDecl known = referred.get(operation);
            OperationDecl decl = known != null ? known : operation(operation, names);
            operations.computeIfAbsent(key, group -> new ArrayList<>()).add(decl);
            if (operation.operationId() != null) {
                byOperationId.putIfAbsent(operation.operationId(), decl);
            }
            if (!operation.tags().isEmpty()) {
                tags.putIfAbsent(key, operation.tags().get(0));
            }
        }
        List<GroupDecl> groups = new ArrayList<>();
        texts.forEach((key, text) -> groups.add(
                new GroupDecl(text, documentation(tags.getOrDefault(key, text)), List.copyOf(operations.get(key)))));
        return List.copyOf(groups);
    }

    /** Returns the operations inside which others refer, so that what stands there is named after them and no other. */
    private IdentityHashMap<Operation, OperationDecl> referred() {
        SortedSet<String> targets = contract.schemasByPointer().keySet().stream()
                .filter(pointer -> pointer.startsWith("#/paths/"))
                .collect(Collectors.toCollection(TreeSet::new));
        IdentityHashMap<Operation, OperationDecl> referred = new IdentityHashMap<>();
        for (Operation operation : targets.isEmpty() ? List.<Operation>of() : contract.operations()) {
            String inside = operation.pointer() + "/";
            SortedSet<String> from = targets.tailSet(inside);
            if (!from.isEmpty() && from.first().startsWith(inside)) {
                referred.put(operation, operation(operation, OperationNames.of(operation)));
            }
        }
        return referred;
    }

    private Documentation documentation(String tag) {
        return contract.tags().stream()
                .filter(declared -> declared.name().equals(tag))
                .findFirst()
                .map(declared ->
                        Documentation.of(declared.description(), List.of(), null, declared.externalDocs(), false))
                .orElse(Documentation.NONE);
    }

    /** A list that repeats the document's changes nothing. */
    private List<Server> ownServers(Operation operation) {
        return addresses(operation.servers()).equals(addresses(contract.servers())) ? List.of() : operation.servers();
    }

    private static List<List<Object>> addresses(List<Server> servers) {
        return servers.stream()
                .map(server -> List.<Object>of(
                        server.url(),
                        server.variables().entrySet().stream()
                                .map(variable -> List.of(
                                        variable.getKey(),
                                        variable.getValue().defaultValue(),
                                        variable.getValue().enumeration()))
                                .toList()))
                .toList();
    }

    private OperationDecl operation(Operation operation, OperationNames names) {
        List<ParameterDecl> declared = parameters.of(operation, names.types());
        List<BodyDecl> sent = bodies.of(operation, names.types());
        AnswerBuilding.Successes read = answers.successes(operation, names.types());
        OperationDecl decl = new OperationDecl(
                operation,
                names.method(),
                names.types(),
                ownServers(operation),
                declared,
                ParameterBuilding.params(operation, names.types(), declared),
                sent.isEmpty() ? null : sent.get(0),
                read.answers(),
                answers.failures(operation, names.types()),
                answers.headers(operation, names.types()),
                exchanges(operation),
                List.of());
        if (sent.size() > 1 || !read.others().isEmpty()) {
            decl = decl.withVariants(sent.stream().skip(1).toList(), read.others());
        }
        return decl;
    }

    /** A test names its exchange, so of several without a name of their own only the first can have one. */
    private static List<DocumentedExchange> exchanges(Operation operation) {
        Map<String, DocumentedExchange> byName = new LinkedHashMap<>();
        DocumentedExchange.of(operation).forEach(exchange -> byName.putIfAbsent(exchange.name(), exchange));
        return List.copyOf(byName.values());
    }

    private ApiModel.@Nullable ErrorBodyDecl errorBody() {
        if (contract.errorBody() == null) {
            return null;
        }
        TypeRef type = types.of(contract.errorBody().schema(), new TypeName("Error Body", TypeName.Rank.PLACE));
        return new ApiModel.ErrorBodyDecl(
                contract.errorBody().pointer(),
                type.withoutNull(),
                contract.errorBody().unauthorized());
    }

    private Map<String, ApiModel.TokenFlowDecl> tokenFlows() {
        Map<String, ApiModel.TokenFlowDecl> flows = new LinkedHashMap<>();
        contract.securitySchemes().forEach((name, scheme) -> {
            if (scheme instanceof SecurityScheme.Bearer bearer && bearer.tokenFlow() != null) {
                SecurityScheme.TokenFlow flow = bearer.tokenFlow();
                OperationDecl login = byOperationId.get(flow.login().operation());
                SecurityScheme.Refresh refresh = flow.refresh();
                OperationDecl renews = refresh == null ? null : byOperationId.get(refresh.operation());
                if (login != null) {
                    flows.put(
                            name,
                            new ApiModel.TokenFlowDecl(login, flow.login(), renews, renews == null ? null : refresh));
                }
            }
        });
        return flows;
    }

    /** The model of {@code spec} resolves the security of each operation; the client needs what the document says. */
    private @Nullable List<SecurityRequirement> security() {
        JsonNode declared = contract.document().get("security");
        if (declared == null || !declared.isArray()) {
            return null;
        }
        List<SecurityRequirement> alternatives = new ArrayList<>();
        for (JsonNode alternative : declared) {
            Map<String, List<String>> schemes = new LinkedHashMap<>();
            alternative.fieldNames().forEachRemaining(scheme -> schemes.put(scheme, List.of()));
            schemes.keySet().retainAll(contract.securitySchemes().keySet());
            if (alternative.isEmpty() || !schemes.isEmpty()) {
                alternatives.add(new SecurityRequirement(schemes));
            }
        }
        return alternatives;
    }
}
