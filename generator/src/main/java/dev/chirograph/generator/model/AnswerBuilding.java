package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Response;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides what an operation answers, and what its errors hold. */
final class AnswerBuilding {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=[^;]*");
    private static final Pattern HEADER_TEXT = Pattern.compile("[\\x20-\\x7E]+");

    /** No answer is worth more methods than this. */
    private static final int MOST_READINGS = 20;

    private final TypeBuilder types;
    private final RepeatedSchemas repeated;
    private final Diagnostics diagnostics;

    AnswerBuilding(Contract contract, TypeBuilder types, Diagnostics diagnostics) {
        this.types = types;
        this.repeated = new RepeatedSchemas(contract);
        this.diagnostics = diagnostics;
    }

    /**
     * What an operation answers when it succeeds.
     *
     * @param answers those of 2xx, else {@code default}, else an answer without body
     * @param others the only answer in other media types, each of which is read as a Java type of its own
     */
    record Successes(List<AnswerDecl> answers, List<AnswerDecl> others) {}

    /** Returns the successful answers. */
    Successes successes(Operation operation, String typeText) {
        List<Response> responses = succeeding(operation);
        if (responses.isEmpty()) {
            return new Successes(List.of(AnswerDecl.NOTHING), List.of());
        }
        if (responses.size() == 1) {
            List<AnswerDecl> readings = readings(operation, responses.get(0), typeText + " Response", MOST_READINGS);
            return new Successes(readings.subList(0, 1), readings.subList(1, readings.size()));
        }
        List<AnswerDecl> answers = new ArrayList<>();
        for (Response response : responses) {
            String place = answers.isEmpty() ? " Response" : " " + response.status() + " Response";
            answers.add(preferred(operation, response, typeText + place));
        }
        return new Successes(List.copyOf(answers), List.of());
    }

    private static List<Response> succeeding(Operation operation) {
        List<Response> responses =
                operation.responses().stream().filter(Response::success).toList();
        return !responses.isEmpty()
                ? responses
                : operation.responses().stream()
                        .filter(AnswerBuilding::isDefault)
                        .toList();
    }

    /** Returns the other answers that have a body. */
    List<AnswerDecl> failures(Operation operation, String typeText) {
        boolean defaultIsSuccess = operation.responses().stream().noneMatch(Response::success);
        List<AnswerDecl> failures = new ArrayList<>();
        for (Response response : operation.responses()) {
            if (!response.success() && !response.content().isEmpty() && !(defaultIsSuccess && isDefault(response))) {
                failures.add(failure(operation, response, typeText + " " + response.status() + " Error"));
            }
        }
        return List.copyOf(failures);
    }

    /** Who handles a failure asks for the type that is wanted, so that each media type may have its own. */
    private AnswerDecl failure(Operation operation, Response response, String typeText) {
        List<AnswerDecl> readings = readings(operation, response, typeText, MOST_READINGS);
        List<AnswerDecl.Form> forms = new ArrayList<>(readings.get(0).forms());
        readings.stream()
                .skip(1)
                .flatMap(reading -> reading.forms().stream())
                .filter(AnswerBuilding::isTree)
                .forEach(form -> add(forms, form));
        return decl(response, forms);
    }

    /** What is text or bytes is there anyway, as it came. */
    private static boolean isTree(AnswerDecl.Form form) {
        return form.kind() == AnswerDecl.Kind.JSON || form.kind() == AnswerDecl.Kind.XML;
    }

    private static boolean isDefault(Response response) {
        return response.status().equals("default");
    }

    private AnswerDecl preferred(Operation operation, Response response, String typeText) {
        return readings(operation, response, typeText, 1).get(0);
    }

    /**
     * Returns an answer as it is usually read, and then in each other media type that needs another Java type.
     *
     * @param most how many there may be; a warning says what is left out
     */
    private List<AnswerDecl> readings(Operation operation, Response response, String typeText, int most) {
        if (response.content().isEmpty()
                || operation.method().equals("HEAD")
                || response.status().equals("204")
                || response.status().equals("205")) {
            return List.of(decl(response, List.of(AnswerDecl.Form.NOTHING)));
        }
        TypeName place = response.pointer().startsWith("#/components/")
                ? TypeNames.ofComponent(response.pointer())
                : new TypeName(typeText, TypeName.Rank.PLACE);
        List<MediaType> content = response.content().stream()
                .sorted(Comparator.comparing(MediaKinds::ofAnswer)
                        .thenComparing(mediaType -> mediaType.schema() == null))
                .toList();
        List<List<AnswerDecl.Form>> readings = new ArrayList<>();
        for (MediaType mediaType : content) {
            MediaType first = content.get(0);
            if (!readings.isEmpty() && carriesTheSame(first, mediaType)) {
                continue;
            }
            boolean full = readings.size() >= most;
            AnswerDecl.Form form = full && !repeated.same(first, mediaType) && needsClass(mediaType)
                    ? AnswerDecl.Form.NOTHING
                    : form(mediaType, content, readings, place);
            List<AnswerDecl.Form> known = readFor(form, readings);
            if (known != null) {
                add(known, form);
            } else if (!full) {
                readings.add(new ArrayList<>(List.of(form)));
            } else {
                diagnostics
                        .at(mediaType.pointer())
                        .warning(
                                "media-type-ignored",
                                "another media type of this answer has another type; Call.as reads it");
            }
        }
        return readings.stream().map(forms -> decl(response, forms)).toList();
    }

    /** Bytes or text of what another media type gives as a type of its own. */
    private boolean carriesTheSame(MediaType first, MediaType mediaType) {
        return MediaKinds.ofAnswer(first).typed()
                && !MediaKinds.ofAnswer(mediaType).typed()
                && repeated.same(first, mediaType);
    }

    private AnswerDecl.Form form(
            MediaType mediaType, List<MediaType> content, List<List<AnswerDecl.Form>> readings, TypeName place) {
        if (readings.isEmpty() || repeated.same(content.get(0), mediaType)) {
            return form(mediaType, content, place);
        }
        if (mediaType.schema() == null) {
            // Who is silent about one media type means what is said of the other.
            return form(mediaType, readings.get(0).get(0).type());
        }
        return form(mediaType, content, place.child(MediaKinds.words(mediaType.type(), "text")));
    }

    /** Returns the forms that are read together with a form, or null: text and bytes are asked for one by one. */
    private static @Nullable List<AnswerDecl.Form> readFor(AnswerDecl.Form form, List<List<AnswerDecl.Form>> readings) {
        for (List<AnswerDecl.Form> reading : readings) {
            boolean together = reading == readings.get(0) || form.kind().typed();
            if (together && form.sameJava(reading.get(0))) {
                return reading;
            }
        }
        return null;
    }

    private static AnswerDecl decl(Response response, List<AnswerDecl.Form> forms) {
        return new AnswerDecl(
                response.status().replace("xx", "XX"),
                response.description(),
                List.copyOf(forms),
                forms.get(0).kind() != AnswerDecl.Kind.NOTHING
                        && forms.size() < response.content().size());
    }

    /** Returns whether a media type could only be read by a class of its own, which no answer would then have. */
    private boolean needsClass(MediaType mediaType) {
        return MediaKinds.ofAnswer(mediaType).typed()
                && mediaType.schema() != null
                && needsClass(mediaType.schema(), mediaType.pointer());
    }

    private boolean needsClass(Schema schema, String place) {
        Schema whole = types.standsFor(schema);
        if (!whole.pointer().startsWith(place + "/")) {
            return false;
        }
        Schema flat = types.flatten(whole);
        if (flat.items() != null && flat.prefixItems().isEmpty()) {
            return needsClass(flat.items(), whole.pointer());
        }
        return !flat.properties().isEmpty()
                || !flat.prefixItems().isEmpty()
                || !flat.enumeration().isEmpty()
                || !flat.oneOf().isEmpty()
                || !flat.anyOf().isEmpty();
    }

    private static void add(List<AnswerDecl.Form> forms, AnswerDecl.Form form) {
        if (forms.stream().noneMatch(present -> present.essence().equals(form.essence()))) {
            forms.add(form);
        }
    }

    private AnswerDecl.Form form(MediaType mediaType, List<MediaType> content, TypeName place) {
        AnswerDecl.Kind kind = MediaKinds.ofAnswer(mediaType);
        Schema schema = repeated.of(mediaType, content);
        TypeRef type = kind.typed() && schema != null && !isNoList(mediaType, schema)
                ? types.of(schema, place)
                : TypeRef.Scalar.ANY;
        return form(mediaType, type);
    }

    private static AnswerDecl.Form form(MediaType mediaType, TypeRef type) {
        return new AnswerDecl.Form(MediaKinds.ofAnswer(mediaType), type, asked(mediaType));
    }

    /** Items alone do not make a list (JSON Schema 2020-12, Validation, 6.1.1), though most authors mean one. */
    private boolean isNoList(MediaType mediaType, Schema schema) {
        Schema whole = types.flatten(schema);
        if (!whole.types().isEmpty()
                || (whole.items() == null && whole.prefixItems().isEmpty())) {
            return false;
        }
        List<JsonNode> examples = Example.values(mediaType.examples()).toList();
        boolean noList = !examples.isEmpty() && examples.stream().noneMatch(JsonNode::isArray);
        if (noList) {
            diagnostics
                    .at(mediaType.pointer())
                    .warning("items-without-type", "kept as JSON: the schema has items, but no example is a list");
        }
        return noList;
    }

    /** What has no form that a header can hold is asked for by its kind alone. */
    private static String asked(MediaType mediaType) {
        String type = CHARSET.matcher(mediaType.type()).replaceAll("").strip();
        return HEADER_TEXT.matcher(type).matches() ? type : mediaType.essence();
    }

    /** Returns the headers that the answers of an operation may have, each by the first answer that declares it. */
    List<HeaderDecl> headers(Operation operation, String typeText) {
        Map<String, HeaderDecl> headers = new LinkedHashMap<>();
        for (Response response : operation.responses()) {
            response.headers()
                    .forEach((name, header) ->
                            headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), first -> of(header, typeText)));
        }
        return List.copyOf(headers.values());
    }

    private HeaderDecl of(Header header, String typeText) {
        TypeName place = header.pointer().startsWith("#/components/")
                ? TypeNames.ofComponent(header.pointer())
                : new TypeName(typeText + " " + header.name(), TypeName.Rank.PLACE);
        TypeRef type = types.of(header.schema(), place).withoutNull();
        Schema flat = types.flatten(header.schema());
        String description = header.description() != null ? header.description() : flat.description();
        return new HeaderDecl(
                header.name(),
                type.equals(TypeRef.Scalar.ANY) ? TypeRef.Scalar.STRING : type,
                header.explode(),
                SchemaFacts.of(description, flat, header.examples(), header.deprecated()));
    }
}
