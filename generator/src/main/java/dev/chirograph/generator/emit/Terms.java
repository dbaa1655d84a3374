package dev.chirograph.generator.emit;

import dev.chirograph.spec.model.Info;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to ask about an API, and under which terms it is offered, in Markdown. */
final class Terms {
    private Terms() {}

    /** Returns a paragraph; empty when the document is silent. */
    static String of(Info info) {
        List<String> sentences = new ArrayList<>();
        Info.Contact contact = info.contact();
        if (contact != null) {
            String mail = link(contact.email(), contact.email() == null ? null : "mailto:" + contact.email());
            add(sentences, "Contact: ", link(contact.name(), contact.url()), mail);
        }
        Info.License license = info.license();
        if (license != null) {
            add(sentences, "License: ", link(license.name(), license.url()), license.identifier());
        }
        add(sentences, "Terms of service: ", link(null, info.termsOfService()), null);
        return String.join(" ", sentences);
    }

    private static void add(List<String> sentences, String start, @Nullable String one, @Nullable String other) {
        String both =
                one == null || other == null || one.equals(other) ? (one == null ? other : one) : one + ", " + other;
        if (both != null) {
            sentences.add(start + both + ".");
        }
    }

    /** Returns a name that leads to an address, or the one of both that there is. */
    private static @Nullable String link(@Nullable String name, @Nullable String address) {
        if (address == null || address.isBlank()) {
            return name == null || name.isBlank() ? null : name;
        }
        return Markdown.link(name, address);
    }
}
