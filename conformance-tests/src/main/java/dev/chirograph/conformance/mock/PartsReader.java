package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.mock.RequestFault.Kind;
import dev.chirograph.conformance.schema.SchemaFault;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.TypedText;
import dev.chirograph.conformance.schema.XmlProjection;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.FormText;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.MultipartParts;
import dev.chirograph.conformance.wire.MultipartParts.MalformedPartsException;
import dev.chirograph.conformance.wire.MultipartParts.Part;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Schema;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads the parts of a body as the object that its schema describes, and finds in which ways single parts break the
 * contract: their media types and headers (OpenAPI 3.1, Encoding Object), and content that is not of its media type.
 * Whether the parts fit the schema together is not asked here. Thread-safe.
 */
final class PartsReader {
    private final Contract contract;
    private final SchemaValidator validator;

    PartsReader(Contract contract, SchemaValidator validator) {
        this.contract = contract;
        this.validator = validator;
    }

    /**
     * Reads a body.
     *
     * @param contentType value of the {@code Content-Type} field, which has the boundary
     * @param faults what is found wrong is added here
     * @return null when nothing can be said of the whole: the body cannot be read, or its parts are no members of an object
     */
    @Nullable
    JsonNode read(MediaType mediaType, String contentType, byte[] body, List<RequestFault> faults) {
        List<Part> parts;
        try {
            parts = MultipartParts.read(contentType, body);
        } catch (MalformedPartsException e) {
            faults.add(
                    fault(Kind.WRONG, "", "not " + mediaType.essence() + ": " + e.getMessage(), mediaType.pointer()));
            return null;
        }
        SchemaView view = SchemaView.of(contract, mediaType.schema());
        boolean members =
                view.types().isEmpty() || view.types().contains(Schema.Type.OBJECT) || view.describesMembers();
        if (!members) {
            return null;
        }
        if (parts.stream().anyMatch(part -> part.name() == null)) {
            if (mediaType.essence().equals("multipart/form-data")) {
                faults.add(fault(Kind.WRONG, "", "a part has no name", mediaType.pointer()));
            }
            return null;
        }
        return object(mediaType, parts, view, faults);
    }

    private JsonNode object(MediaType mediaType, List<Part> parts, SchemaView view, List<RequestFault> faults) {
        List<Pair> texts = new ArrayList<>();
        Map<String, List<JsonNode>> trees = new LinkedHashMap<>();
        for (Part part : parts) {
            String name = String.valueOf(part.name());
            faults.addAll(encodingFaults(mediaType, name, part));
            SchemaView member = item(view.member(name).orElseGet(view::nothing), part);
            JsonNode tree = tree(mediaType, part, member, faults);
            if (tree == null) {
                texts.add(new Pair(name, text(part)));
            } else {
                trees.computeIfAbsent(name, ignored -> new ArrayList<>()).add(tree);
            }
        }
        JsonNode object = FormText.read(texts, view);
        if (object instanceof ObjectNode target) {
            trees.forEach((name, found) -> target.set(name, joined(found, view.member(name))));
        }
        return object;
    }

    /** Each item of a list has a part of its own; a list that is one part of JSON is understood as well. */
    private static SchemaView item(SchemaView member, Part part) {
        ContentType type = part.type();
        boolean whole = type != null && type.json() && startsWith(part.content(), '[');
        return member.types().contains(Schema.Type.ARRAY) && !whole ? member.element(0) : member;
    }

    private static boolean startsWith(byte[] content, char first) {
        return new String(content, 0, Math.min(content.length, 100), StandardCharsets.ISO_8859_1)
                        .stripLeading()
                        .indexOf(first)
                == 0;
    }

    private static JsonNode joined(List<JsonNode> found, Optional<SchemaView> member) {
        boolean list = member.isPresent() && member.get().types().contains(Schema.Type.ARRAY);
        return found.size() == 1 && (!list || found.get(0).isArray())
                ? found.get(0)
                : JsonNodeFactory.instance.arrayNode().addAll(found);
    }

    /** What is no text by its schema is read as its media type says, which is JSON where the part does not say. */
    private @Nullable JsonNode tree(MediaType mediaType, Part part, SchemaView member, List<RequestFault> faults) {
        ContentType type = part.type();
        boolean container = member.types().contains(Schema.Type.OBJECT)
                || member.types().contains(Schema.Type.ARRAY)
                || member.describesMembers();
        if (member.types().contains(Schema.Type.STRING) || !(container || (type != null && type.json()))) {
            return null;
        }
        try {
            if (type != null && type.xml() && !member.statements().isEmpty()) {
                return XmlProjection.of(contract)
                        .read(part.content(), member.statements().get(0));
            }
            if (type == null || type.json()) {
                return Json.read(new String(part.content(), StandardCharsets.UTF_8));
            }
        } catch (JsonProcessingException e) {
            faults.add(unreadable(mediaType, part, "not JSON: " + Json.reason(e)));
        } catch (SAXException e) {
            faults.add(unreadable(mediaType, part, "not XML: " + e.getMessage()));
        }
        return null;
    }

    private static RequestFault unreadable(MediaType mediaType, Part part, String message) {
        return fault(Kind.WRONG, Pointers.child("", String.valueOf(part.name())), message, mediaType.pointer());
    }

    private List<RequestFault> encodingFaults(MediaType mediaType, String name, Part part) {
        MediaType.Encoding encoding = mediaType.encoding().get(name);
        List<RequestFault> faults = new ArrayList<>();
        if (encoding == null) {
            return faults;
        }
        String place = Pointers.child("", name);
        String wanted = encoding.contentType();
        if (wanted != null) {
            // A part that does not say is plain text (RFC 7578, 4.4).
            ContentType sent = part.type() == null ? ContentType.parse("text/plain") : part.type();
            if (Arrays.stream(wanted.split(",", -1))
                    .map(range -> ContentType.parse(range).essence())
                    .noneMatch(sent::matches)) {
                String said = part.type() == null ? "(none)" : sent.essence();
                faults.add(fault(
                        Kind.WRONG, place, "media type " + said + " is not one of " + wanted, mediaType.pointer()));
            }
        }
        encoding.headers().forEach((header, declared) -> {
            if (!header.equalsIgnoreCase("Content-Type")) {
                faults.addAll(headerFaults(place, declared, part));
            }
        });
        return faults;
    }

    private List<RequestFault> headerFaults(String place, Header declared, Part part) {
        String text = part.headers().first(declared.name()).orElse(null);
        if (text == null) {
            return declared.required()
                    ? List.of(fault(
                            Kind.MISSING,
                            place,
                            "the header " + declared.name() + " of the part is required, but missing",
                            declared.pointer()))
                    : List.of();
        }
        JsonNode value = TypedText.read(text, SchemaView.of(contract, declared.schema()));
        return validator.validate(declared.schema(), value).stream()
                .filter(fault -> !fault.ambiguous())
                .map(fault -> headerFault(place, declared, fault))
                .toList();
    }

    private static RequestFault headerFault(String place, Header declared, SchemaFault fault) {
        String message = "the header " + declared.name() + " of the part: " + fault.message();
        return fault(Kind.WRONG, place, message, fault.rule());
    }

    private static RequestFault fault(Kind kind, String place, String message, String rule) {
        return new RequestFault(kind, "body" + place, "request/body" + place, message, rule);
    }

    /** Of what is no text each byte is a character, so that lengths are those of the file. */
    private static String text(Part part) {
        ContentType type = part.type();
        boolean text = type == null || type.essence().startsWith("text/") || type.json() || type.xml();
        Charset charset = text ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        try {
            charset = type == null || type.charset() == null ? charset : Charset.forName(type.charset());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Then the usual one is as good as any.
        }
        return new String(part.content(), charset);
    }
}
