package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which keys the objects of an OpenAPI document have, and what stands under each (OpenAPI 3.1, 4.8; JSON Schema
 * 2020-12; the parts of OpenAPI 2.0 that hold references).
 *
 * <p>Knowing this apart from the readers tells a reference from an example that looks like one, and a typo from a
 * property of the same name.
 */
public final class Grammar {
    /** The document of OpenAPI 3.x. */
    public static final String OPENAPI = "openapi";
    /** The document of OpenAPI 2.0. */
    public static final String SWAGGER = "swagger";
    /** A JSON Schema. */
    public static final String SCHEMA = "schema";
    /** A value of any form that OpenAPI does not look into. */
    public static final String ANY = "any";

    private static final Set<String> SCALARS = Set.of("text", "flag", "number", "integer", ANY);

    /** One line per kind of object; {@code []} is a list, {@code {}} a map, {@code *} any other key. */
    private static final String TEXT = """
            openapi openapi:text $self:text info:info jsonSchemaDialect:text servers:server[] paths:paths webhooks:pathItem{} \
            components:components security:securityRequirement[] tags:tag[] externalDocs:externalDocs x-error-body:errorBody
            errorBody pointer:text schema:schema unauthorized:text[]
            info title:text summary:text description:text termsOfService:text contact:contact license:license version:text
            contact name:text url:text email:text
            license name:text identifier:text url:text
            server url:text description:text name:text variables:serverVariable{}
            serverVariable enum:text[] default:text description:text
            tag name:text summary:text description:text parent:text kind:text externalDocs:externalDocs
            externalDocs description:text url:text
            securityRequirement *:text[]
            components schemas:schema{} responses:response{} parameters:parameter{} examples:example{} requestBodies:requestBody{} \
            headers:header{} securitySchemes:securityScheme{} links:link{} callbacks:callback{} pathItems:pathItem{} mediaTypes:mediaType{}
            paths *:pathItem
            pathItem $ref:text summary:text description:text get:operation put:operation post:operation delete:operation \
            options:operation head:operation patch:operation trace:operation query:operation servers:server[] parameters:parameter[]
            operation tags:text[] summary:text description:text externalDocs:externalDocs operationId:text parameters:parameter[] \
            requestBody:requestBody responses:responses callbacks:callback{} deprecated:flag security:securityRequirement[] servers:server[]
            parameter $ref:text summary:text name:text in:text description:text required:flag deprecated:flag allowEmptyValue:flag \
            style:text explode:flag allowReserved:flag schema:schema example:any examples:example{} content:mediaType{}
            header $ref:text summary:text description:text required:flag deprecated:flag allowEmptyValue:flag \
            style:text explode:flag allowReserved:flag schema:schema example:any examples:example{} content:mediaType{}
            requestBody $ref:text summary:text description:text content:mediaType{} required:flag
            mediaType $ref:text schema:schema itemSchema:schema example:any examples:example{} encoding:encoding{}
            encoding contentType:text headers:header{} style:text explode:flag allowReserved:flag
            responses *:response
            response $ref:text summary:text description:text headers:header{} content:mediaType{} links:link{}
            callback $ref:text summary:text description:text *:pathItem
            example $ref:text summary:text description:text value:any dataValue:any serializedValue:text externalValue:text
            link $ref:text summary:text operationRef:text operationId:text parameters:any{} requestBody:any description:text server:server
            securityScheme $ref:text summary:text type:text description:text name:text in:text scheme:text bearerFormat:text flows:flows \
            openIdConnectUrl:text oauth2MetadataUrl:text deprecated:flag
            flows implicit:flow password:flow clientCredentials:flow authorizationCode:flow deviceAuthorization:flow
            flow authorizationUrl:text tokenUrl:text refreshUrl:text deviceAuthorizationUrl:text scopes:text{}
            discriminator propertyName:text mapping:text{} defaultMapping:text
            xml name:text namespace:text prefix:text attribute:flag wrapped:flag nodeType:text
            schema $schema:text $id:text $ref:text $anchor:text $dynamicRef:text $dynamicAnchor:text $recursiveRef:text \
            $recursiveAnchor:any $vocabulary:any $comment:text $defs:schema{} definitions:schema{} type:any enum:any[] const:any \
            multipleOf:number maximum:number exclusiveMaximum:any minimum:number exclusiveMinimum:any maxLength:integer \
            minLength:integer pattern:text maxItems:integer minItems:integer uniqueItems:flag maxContains:integer minContains:integer \
            maxProperties:integer minProperties:integer required:text[] dependentRequired:any dependentSchemas:schema{} \
            allOf:schema[] anyOf:schema[] oneOf:schema[] not:schema if:schema then:schema else:schema properties:schema{} \
            patternProperties:schema{} additionalProperties:schema propertyNames:schema unevaluatedItems:schema \
            unevaluatedProperties:schema items:schema prefixItems:schema[] contains:schema title:text description:text default:any \
            deprecated:flag readOnly:flag writeOnly:flag examples:any[] example:any format:text contentEncoding:text \
            contentMediaType:text contentSchema:schema discriminator:discriminator xml:xml externalDocs:externalDocs
            swagger info:info tags:tag[] externalDocs:externalDocs paths:swaggerPaths definitions:schema{} \
            parameters:swaggerParameter{} responses:swaggerResponse{} securityDefinitions:swaggerSecurityScheme{}
            swaggerPaths *:swaggerPathItem
            swaggerPathItem $ref:text get:swaggerOperation put:swaggerOperation post:swaggerOperation delete:swaggerOperation \
            options:swaggerOperation head:swaggerOperation patch:swaggerOperation description:text parameters:swaggerParameter[]
            swaggerOperation description:text parameters:swaggerParameter[] responses:swaggerResponses
            swaggerResponses *:swaggerResponse
            swaggerParameter $ref:text description:text schema:schema
            swaggerResponse $ref:text description:text schema:schema headers:swaggerHeader{}
            swaggerHeader type:text collectionFormat:text
            swaggerSecurityScheme $ref:text
            """;

    private static final Map<String, Map<String, Slot>> KINDS = parse();

    /** Folder of each kind that may be shared by reference; path items of OpenAPI 2.0 have none. */
    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry(SCHEMA, "components/schemas"),
            Map.entry("response", "components/responses"),
            Map.entry("parameter", "components/parameters"),
            Map.entry("example", "components/examples"),
            Map.entry("requestBody", "components/requestBodies"),
            Map.entry("header", "components/headers"),
            Map.entry("securityScheme", "components/securitySchemes"),
            Map.entry("link", "components/links"),
            Map.entry("callback", "components/callbacks"),
            Map.entry("pathItem", "components/pathItems"),
            Map.entry("mediaType", "components/mediaTypes"),
            Map.entry("swaggerParameter", "parameters"),
            Map.entry("swaggerResponse", "responses"),
            Map.entry("swaggerSecurityScheme", "securityDefinitions"),
            Map.entry("swaggerPathItem", ""));

    private Grammar() {}

    /** How many things stand under a key. */
    public enum Shape {
        ONE,
        LIST,
        MAP
    }

    /**
     * What stands under a key.
     *
     * @param kind a kind of object, or {@code text}, {@code flag}, {@code number}, {@code integer}, {@code any}
     * @param shape one, a list or a map of them
     */
    public record Slot(String kind, Shape shape) {
        /** Returns whether it holds no object that this grammar describes. */
        public boolean scalar() {
            return SCALARS.contains(kind);
        }

        /** Returns whether a value has the form of what stands here, as far as that can be seen from outside. */
        boolean fits(JsonNode value) {
            return switch (shape) {
                case LIST -> value.isArray();
                case MAP -> value.isObject();
                case ONE -> scalar() || value.isObject() || (kind.equals(SCHEMA) && value.isBoolean());
            };
        }
    }

    /** Returns what stands under a key of an object of this kind, or null when the kind has no such key. */
    public static @Nullable Slot slot(String kind, String key) {
        Map<String, Slot> slots = Objects.requireNonNull(KINDS.get(kind), kind);
        Slot slot = slots.get(key);
        return slot == null && !key.startsWith("x-") ? slots.get("*") : slot;
    }

    /** Returns what stands at a path below something; null when that is nothing the grammar knows. */
    static @Nullable Slot slot(Slot start, List<String> path) {
        Slot slot = start;
        for (String token : path) {
            Slot next = slot.shape() != Shape.ONE
                    ? new Slot(slot.kind(), Shape.ONE)
                    : slot.scalar() ? null : slot(slot.kind(), token);
            if (next == null) {
                return null;
            }
            slot = next;
        }
        return slot;
    }

    /** Returns the keys of an object of this kind. */
    public static Set<String> keys(String kind) {
        return Objects.requireNonNull(KINDS.get(kind), kind).keySet();
    }

    /** Returns whether objects of this kind are path items. */
    static boolean pathItem(String kind) {
        return kind.equals("pathItem") || kind.equals("swaggerPathItem");
    }

    /** Returns whether an object of this kind may be a reference. */
    static boolean referable(String kind) {
        return HOMES.containsKey(kind);
    }

    /** Returns the names of the folders that hold shared objects. */
    static Stream<String> folders() {
        return HOMES.values().stream()
                .map(home -> home.substring(home.lastIndexOf('/') + 1))
                .filter(folder -> !folder.isEmpty())
                .distinct();
    }

    /** Returns the path of the folder that holds shared objects of this kind; empty when there is none. */
    static String home(String kind, boolean swagger) {
        return swagger && kind.equals(SCHEMA) ? "definitions" : Objects.requireNonNull(HOMES.get(kind), kind);
    }

    private static Map<String, Map<String, Slot>> parse() {
        Map<String, Map<String, Slot>> kinds = new HashMap<>();
        for (String line : TEXT.split("\n", -1)) {
            String[] words = line.strip().split(" +", -1);
            Map<String, Slot> slots = new LinkedHashMap<>();
            for (int i = 1; i < words.length; i++) {
                int colon = words[i].indexOf(':');
                slots.put(words[i].substring(0, colon), slotOf(words[i].substring(colon + 1)));
            }
            kinds.put(words[0], slots);
        }
        return Map.copyOf(kinds);
    }

    private static Slot slotOf(String text) {
        if (text.endsWith("[]")) {
            return new Slot(text.substring(0, text.length() - 2), Shape.LIST);
        }
        return text.endsWith("{}")
                ? new Slot(text.substring(0, text.length() - 2), Shape.MAP)
                : new Slot(text, Shape.ONE);
    }
}
