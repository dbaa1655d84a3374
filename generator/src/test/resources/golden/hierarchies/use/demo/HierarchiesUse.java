package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import demo.model.Task;
import demo.model.CopyTask;
import demo.model.All;
import demo.model.Animal;
import demo.model.AnimalBase;
import demo.model.Apple;
import demo.model.CargoBike;
import demo.model.Changed;
import demo.model.ChangedType;
import demo.model.Circle;
import demo.model.Entry;
import demo.model.Event;
import demo.model.Filter;
import demo.model.Fruit;
import demo.model.Job;
import demo.model.ListGreensResponseItem;
import demo.model.Machine;
import demo.model.Mail;
import demo.model.Mammal;
import demo.model.Moss;
import demo.model.Not;
import demo.model.Note;
import demo.model.Notice;
import demo.model.Numbered;
import demo.model.Pear;
import demo.model.Pig;
import demo.model.Plant;
import demo.model.Puppy;
import demo.model.ReadNoticesResponse;
import demo.model.Run;
import demo.model.Saw;
import demo.model.Shape;
import demo.model.Signed;
import demo.model.Sketch;
import demo.model.Stamped;
import demo.model.Started;
import demo.model.State;
import demo.model.Stopped;
import demo.model.Tool;
import demo.model.Vehicle;
import demo.model.VehicleKind;
import demo.model.Wait;
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

    @Test
    void branchesSayTheirWordsThemselves(Provider provider) {
        provider.answersJson("[{\"type\":\"file\",\"path\":\"/a\"},{\"type\":\"note\",\"text\":\"t\"},"
                + "{\"type\":\"note\",\"strokes\":3},{\"type\":\"meeting\"},{\"type\":\"Other\"},"
                + "{\"type\":\"essay\",\"author\":\"Ada\"},{\"type\":\"poem\"},{\"type\":\"FileEntry\"}]");
        ApiResponse<List<Entry>> response = client(provider).entries().listCall().response();
        assertThat(response.body())
                .extracting(entry -> entry.getClass().getSimpleName())
                .containsExactly(
                        "FileEntryVariant",
                        "NoteVariant",
                        "SketchVariant",
                        "TalkVariant",
                        "OtherVariant",
                        "EntryFreeVariant",
                        "Unknown",
                        "Unknown");
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void buildersKnowTheWordThatTheirBranchSays(Provider provider) {
        Entries entries = client(provider).entries();
        entries.add(new Entry.NoteVariant(Note.builder().text("t").build()));
        assertThat(provider.asked().body()).isEqualTo("{\"type\":\"note\",\"text\":\"t\"}");
        entries.add(new Entry.SketchVariant(Sketch.builder().strokes(3).build()));
        assertThat(provider.asked().body()).isEqualTo("{\"type\":\"note\",\"strokes\":3}");
    }

    @Test
    void branchWithoutThePropertyIsSentWithItsWord(Provider provider) {
        Apple red = Apple.builder().colour("red").build();
        assertThat(sent(provider, new Fruit.AppleVariant(red))).isEqualTo("{\"sort\":\"apple\",\"colour\":\"red\"}");
        assertThat(sent(provider, new Fruit.PearVariant(Pear.builder().ripe(true).build())))
                .as("of several words the caller chooses")
                .isEqualTo("{\"ripe\":true}");
        assertThat(sent(
                        provider,
                        new Fruit.AppleVariant(red.toBuilder()
                                .additionalProperty("sort", TextNode.valueOf("cox"))
                                .build())))
                .isEqualTo("{\"colour\":\"red\",\"sort\":\"cox\"}");
    }

    @Test
    void branchWithoutThePropertyStaysAsItCame(Provider provider) {
        provider.answersJson("{\"colour\":\"red\"}");
        Fruit read = client(provider).fruits().add(new Fruit.PearVariant(Pear.builder().build()));
        assertThat(sent(provider, read)).isEqualTo("{\"colour\":\"red\"}");
    }

    private static String sent(Provider provider, Fruit fruit) {
        provider.answersJson("{}");
        client(provider).fruits().add(fruit);
        return provider.asked().body();
    }

    @Test
    void theListOfTheBaseSpellsTheWords(Provider provider) {
        provider.answersJson("[{\"kind\":\"CARGO_BIKE\",\"load\":80},{\"kind\":\"CAR\",\"doors\":4},"
                + "{\"kind\":\"VEHICLE\"},{\"kind\":\"TRAM\"}]");
        List<Vehicle> vehicles = client(provider).vehicles().list();
        assertThat(((Vehicle.CargoBikeVariant) vehicles.get(0)).value().load()).isEqualTo(BigDecimal.valueOf(80));
        assertThat(((Vehicle.CarVariant) vehicles.get(1)).value().doors()).isEqualTo(4);
        assertThat(vehicles.get(2)).isInstanceOf(Vehicle.VehicleBaseVariant.class);
        assertThat(vehicles.get(3)).isInstanceOf(Vehicle.Unknown.class);
        assertThat(CargoBike.builder().build().kind()).isEqualTo(VehicleKind.CARGO_BIKE);
    }

    @Test
    void kindMayAddNothingToItsBase(Provider provider) {
        provider.answersJson("[{\"family\":\"Moss\",\"name\":\"m\"},{\"family\":\"Tree\",\"height\":30},"
                + "{\"family\":\"Plant\",\"name\":\"p\"}]");
        List<Plant> plants = client(provider).plants().list();
        assertThat(plants.get(0))
                .isEqualTo(new Plant.MossVariant(Moss.builder().name("m").build()));
        assertThat(((Plant.TreeVariant) plants.get(1)).value().height()).isEqualTo(BigDecimal.valueOf(30));
        assertThat(((Plant.PlantBaseVariant) plants.get(2)).value().name()).isEqualTo("p");
    }

    @Test
    void enumerationAroundAlternativesMayBeTheirOwn(Provider provider) {
        provider.answersJson("[{\"state\":\"WAITING\",\"place\":3},{\"state\":\"RUNNING\",\"host\":\"a\"}]");
        List<Job> jobs = client(provider).jobs().list();
        assertThat(jobs.get(0))
                .isEqualTo(new Job.WaitVariant(Wait.builder().state(State.WAITING).place(3).build()));
        assertThat(Run.builder().build().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void kindsThatAreMadeOfTheBaseHaveItsMembersOnce(Provider provider) {
        Filter nothing = new Filter.AllVariant(All.builder().of(List.of()).build());
        client(provider).filters().add(new Filter.NotVariant(Not.builder().of(nothing).build()));
        assertThat(provider.asked().body())
                .isEqualTo("{\"operator\":\"not\",\"of\":{\"operator\":\"and\",\"of\":[]}}");
    }

    @Test
    void kindsOfAKindAreToldByTheirOwnProperty(Provider provider) {
        provider.answersJson("[{\"kind\":\"TOOL\",\"purpose\":\"SAWS\",\"teeth\":30},{\"kind\":\"TOY\",\"age\":3},"
                + "{\"kind\":\"TOOL\",\"purpose\":\"DRILLS\"}]");
        List<Machine> machines = client(provider).machines().list();
        Saw saw = Saw.builder().teeth(30).build();
        assertThat(machines.get(0)).isEqualTo(new Machine.ToolVariant(new Tool.SawVariant(saw)));
        assertThat(machines.get(1)).isInstanceOf(Machine.ToyVariant.class);
        assertThat(((Machine.ToolVariant) machines.get(2)).value()).isInstanceOf(Tool.Unknown.class);
    }

    @Test
    void alternativesThatAreKindsOfOneBaseAreToldByIt(Provider provider) {
        provider.answersJson("[{\"family\":\"Moss\",\"name\":\"m\"},{\"family\":\"Tree\",\"name\":\"t\"}]");
        List<ListGreensResponseItem> greens = client(provider).greens().list();
        assertThat(greens.get(0)).isInstanceOf(ListGreensResponseItem.MossVariant.class);
        assertThat(greens.get(1)).isInstanceOf(ListGreensResponseItem.TreeVariant.class);
    }

    @Test
    void kindsMayGiveTheirWordsThemselves(Provider provider) {
        provider.answersJson("[{\"kind\":\"#Tasks.Copy\",\"from\":\"a\"},{\"kind\":\"move\",\"to\":\"b\"},"
                + "{\"kind\":\"CopyTask\"}]");
        List<Task> tasks = client(provider).tasks().list();
        CopyTask copy = CopyTask.builder().from("a").build();
        assertThat(copy.kind()).isEqualTo("#Tasks.Copy");
        assertThat(tasks.get(0)).isEqualTo(new Task.CopyTaskVariant(copy));
        assertThat(((Task.MoveTaskVariant) tasks.get(1)).value().to()).isEqualTo("b");
        assertThat(tasks.get(2)).isInstanceOf(Task.Unknown.class);
    }
}
