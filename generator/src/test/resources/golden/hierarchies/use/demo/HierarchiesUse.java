package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.Animal;
import demo.model.AnimalBase;
import demo.model.Changed;
import demo.model.ChangedType;
import demo.model.Circle;
import demo.model.Event;
import demo.model.Mail;
import demo.model.Mammal;
import demo.model.Notice;
import demo.model.Numbered;
import demo.model.Pig;
import demo.model.Puppy;
import demo.model.ReadNoticesResponse;
import demo.model.Shape;
import demo.model.Signed;
import demo.model.Stamped;
import demo.model.Started;
import demo.model.Stopped;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A base names its subtypes by a discriminator, and may be one of its own kinds. */
final class HierarchiesUse {
    private static HierarchiesClient client(Provider provider) {
        return HierarchiesClient.builder().baseUrl(provider.baseUrl()).build();
    }

    @Test
    void namesOfSchemasAreTheWords(Provider provider) {
        provider.answersJson("[{\"kind\":\"Cat\",\"name\":\"Tom\",\"lives\":9},{\"kind\":\"Dog\",\"place\":\"Bonn\"},"
                + "{\"kind\":\"Puppy\",\"place\":\"Bonn\",\"weeks\":6},{\"kind\":\"Animal\",\"name\":\"Nessie\"},"
                + "{\"kind\":\"Wolf\",\"teeth\":42},{\"name\":\"nobody\"}]");
        ApiResponse<List<Animal>> response = client(provider).animals().listCall().response();
        List<Animal> animals = response.body();
        assertThat(((Animal.CatVariant) animals.get(0)).value().lives()).isEqualTo(9);
        assertThat(((Animal.DogVariant) animals.get(1)).value().place()).isEqualTo("Bonn");
        assertThat(((Animal.PuppyVariant) animals.get(2)).value())
                .isEqualTo(Puppy.builder().place("Bonn").weeks(6).build());
        assertThat(animals.get(3))
                .isEqualTo(new Animal.AnimalBaseVariant(
                        AnimalBase.builder().name("Nessie").build()));
        assertThat(animals.get(4)).isInstanceOf(Animal.Unknown.class);
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void mappingMayNameTheBaseItself(Provider provider) {
        provider.answersJson("[{\"form\":\"plain\"},{\"form\":\"round\",\"radius\":2},{\"form\":\"Circle\"}]");
        List<Shape> shapes = client(provider).shapes().list();
        assertThat(shapes.get(0)).isInstanceOf(Shape.ShapeBaseVariant.class);
        assertThat(shapes.get(1)).isInstanceOf(Shape.CircleVariant.class);
        assertThat(shapes.get(2)).isInstanceOf(Shape.Unknown.class);
    }

    @Test
    void alternativesWithDiscriminator(Provider provider) {
        provider.answersJson("[{\"type\":\"start\",\"at\":\"2026-11-22T05:00:00Z\"},{\"type\":\"stop\",\"reason\":\"r\"},"
                + "{\"type\":\"pause\"}]");
        List<Event> events = client(provider).events().list();
        Started started = ((Event.StartedVariant) events.get(0)).value();
        assertThat(started.at()).isEqualTo(OffsetDateTime.parse("2026-11-22T05:00:00Z"));
        assertThat(events.get(1)).isInstanceOf(Event.StoppedVariant.class);
        assertThat(events.get(2)).isInstanceOf(Event.Unknown.class);
    }

    @Test
    void membersBesideAlternativesKeepTheWords(Provider provider) {
        provider.answersJson("{\"notice\":{\"kind\":\"letter\",\"address\":\"Bonn\"},"
                + "\"numbered\":{\"kind\":\"phone\",\"id\":7,\"number\":\"110\"},"
                + "\"mammal\":{\"className\":\"BasquePig\",\"spots\":3}}");
        ReadNoticesResponse read = client(provider).notices().read();
        assertThat(read.notice())
                .isEqualTo(new Notice.MailVariant(Mail.builder().address("Bonn").kind("letter").build()));
        assertThat(((Numbered.NumberedCallVariant) read.numbered()).value().id()).isEqualTo(7);
        assertThat(((Numbered.NumberedCallVariant) read.numbered()).value().number()).isEqualTo("110");
    }

    @Test
    void alternativesOfAPartKeepTheirWords(Provider provider) {
        provider.answersJson(
                "{\"stamped\":{\"kind\":\"phone\",\"at\":\"noon\"},\"signed\":{\"kind\":\"phone\",\"by\":\"Ada\"}}");
        ReadNoticesResponse read = client(provider).notices().read();
        assertThat(((Stamped.StampedCallVariant) read.stamped()).value().at()).isEqualTo("noon");
        assertThat(((Signed.SignedCallVariant) read.signed()).value().by()).isEqualTo("Ada");
    }

    @Test
    void alternativesOfAnAlternativeHaveTheirWords(Provider provider) {
        provider.answersJson("{\"mammal\":{\"className\":\"BasquePig\",\"spots\":3}}");
        Mammal mammal = client(provider).notices().read().mammal();
        Pig pig = ((Mammal.PigVariant) mammal).value();
        assertThat(((Pig.BasquePigVariant) pig).value().spots()).isEqualTo(3);
    }

    @Test
    void builderSaysWhichKindItIs(Provider provider) {
        Events events = client(provider).events();
        Stopped stopped = Stopped.builder().reason("night").build();
        assertThat(stopped.type()).isEqualTo("stop");
        events.add(new Event.StoppedVariant(stopped));
        assertThat(provider.asked().body()).isEqualTo("{\"type\":\"stop\",\"reason\":\"night\"}");
        events.add(new Event.StoppedVariant(stopped.toBuilder().type("halt").build()));
        assertThat(provider.asked().body()).isEqualTo("{\"type\":\"halt\",\"reason\":\"night\"}");
    }

    @Test
    void ofSeveralWordsTheCallerChooses(Provider provider) {
        assertThatThrownBy(() -> Changed.builder().by(2).build()).hasMessage("Changed needs type");
        client(provider)
                .events()
                .add(new Event.ChangedVariant(
                        Changed.builder().type(ChangedType.SHRUNK).by(2).build()));
        assertThat(provider.asked().body()).isEqualTo("{\"type\":\"shrunk\",\"by\":2}");
    }

    @Test
    void whatIsReadStaysWithoutTheWord(Provider provider) {
        provider.answersJson("[{\"form\":\"round\"},{\"radius\":2}]");
        ApiResponse<List<Shape>> response = client(provider).shapes().listCall().response();
        Circle round = ((Shape.CircleVariant) response.body().get(0)).value();
        assertThat(round.toBuilder().radius(BigDecimal.ONE).build().toJson())
                .hasToString("{\"form\":\"round\",\"radius\":1}");
        assertThat(response.body().get(1)).isInstanceOf(Shape.Unknown.class);
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }
}
