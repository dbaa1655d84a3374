package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.Answer;
import demo.model.AnswerNested;
import demo.model.AnswerNestedOption1;
import demo.model.AnswerBounded;
import demo.model.AnswerCertain;
import demo.model.AnswerPart;
import demo.model.AnswerPartText;
import demo.model.AnswerRank;
import demo.model.AnswerReport;
import demo.model.AnswerShape;
import demo.model.AnswerSize;
import demo.model.AnswerTag;
import demo.model.Box;
import demo.model.Cat;
import demo.model.Circle;
import demo.model.Dog;
import demo.model.Pet;
import demo.model.State;
import demo.model.PutPetsKey;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The branch of a union is told by its discriminator, else by what the JSON is. */
final class UnionsUse {
    private static final Pet CAT = new Pet.CatVariant(Cat.builder().petType("cat").lives(9).build());

    private static ApiResponse<Answer> put(Provider provider, String answer) {
        UnionsClient client = UnionsClient.builder().baseUrl(provider.baseUrl()).build();
        provider.answersJson(answer);
        return client.pets().putCall(new PutPetsKey.LongVariant(5), CAT).response();
    }

    private static Answer answer(Provider provider, String members) {
        ApiResponse<Answer> response = put(provider, "{\"pet\":{\"petType\":\"cat\"}," + members + "}");
        assertThat(response.rewrittenBody()).asString().isEqualTo(new String(response.rawBody()));
        return response.body();
    }

    @Test
    void variantIsSentAsWhatItHolds(Provider provider) {
        put(provider, "{\"pet\":{\"petType\":\"cat\"}}");
        assertThat(provider.asked().line()).isEqualTo("PUT /pets/5");
        assertThat(provider.asked().body()).isEqualTo("{\"petType\":\"cat\",\"lives\":9}");
    }

    @Test
    void discriminatorTellsTheBranch(Provider provider) {
        Answer answer = put(provider, "{\"pet\":{\"petType\":\"stray_dog\",\"lives\":1}}").body();
        assertThat(answer.pet()).isInstanceOf(Pet.DogVariant.class);
        Dog dog = ((Pet.DogVariant) answer.pet()).value();
        assertThat(dog.additionalProperties()).containsOnlyKeys("lives");
    }

    @Test
    void unknownWordsOfTheDiscriminatorAreKept(Provider provider) {
        ApiResponse<Answer> response = put(provider, "{\"pet\":{\"petType\":\"wolf\",\"teeth\":42}}");
        assertThat(response.body().pet()).isInstanceOf(Pet.Unknown.class);
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void textThatLooksLikeANumberStaysText(Provider provider) {
        assertThat(answer(provider, "\"tag\":\"5\"").tag()).isEqualTo(new AnswerTag.StringVariant("5"));
        assertThat(answer(provider, "\"tag\":5").tag()).isEqualTo(new AnswerTag.LongVariant(5));
    }

    @Test
    void scalarsAndArraysAreTold(Provider provider) {
        assertThat(answer(provider, "\"size\":[1,2]").size())
                .isEqualTo(new AnswerSize.LongListVariant(List.of(1L, 2L)));
        assertThat(answer(provider, "\"size\":3.50").size())
                .isEqualTo(new AnswerSize.DecimalVariant(new BigDecimal("3.50")));
    }

    @Test
    void requiredMembersTellObjects(Provider provider) {
        Circle circle = Circle.builder().radius(new BigDecimal("2")).build();
        Box box = Box.builder().width(BigDecimal.ONE).height(BigDecimal.TEN).build();
        assertThat(answer(provider, "\"shape\":{\"radius\":2}").shape())
                .isEqualTo(new AnswerShape.CircleVariant(circle));
        assertThat(answer(provider, "\"shape\":{\"width\":1,\"height\":10}").shape())
                .isEqualTo(new AnswerShape.BoxVariant(box));
    }

    @Test
    void unionsInUnions(Provider provider) {
        assertThat(answer(provider, "\"nested\":true").nested()).isEqualTo(new AnswerNested.BooleanVariant(true));
        AnswerNested nested = answer(provider, "\"nested\":{\"radius\":2}").nested();
        assertThat(nested).isInstanceOf(AnswerNested.AnswerNestedOption1Variant.class);
        assertThat(((AnswerNested.AnswerNestedOption1Variant) nested).value())
                .isInstanceOf(AnswerNestedOption1.CircleVariant.class);
    }

    @Test
    void nothingAndUndecidable(Provider provider) {
        Answer answer = answer(
                provider, "\"nothing\":null,\"owner\":null,\"colour\":\"sea green\",\"shade\":\"dark\",\"state\":\"awake\",\"mood\":null,\"undecidable\":\"long text\"");
        assertThat(answer.nothing()).isNull();
        assertThat(answer.owner()).isNull();
        assertThat(answer.colour()).isEqualTo("sea green");
        assertThat(answer.shade()).isEqualTo("dark");
        assertThat(answer.state()).isEqualTo(State.AWAKE);
        assertThat(answer.mood()).isNull();
        assertThat(answer.undecidable()).isEqualTo("long text");
    }

    @Test
    void whatNoBranchKnowsIsKept(Provider provider) {
        assertThat(answer(provider, "\"shape\":{\"sides\":7},\"size\":{\"x\":1}").size())
                .isInstanceOf(AnswerSize.Unknown.class);
    }

    @Test
    void membersInsideTellObjects(Provider provider) {
        assertThat(answer(provider, "\"report\":{\"data\":{\"state\":[{},{\"moving\":true}]}}").report())
                .isInstanceOf(AnswerReport.AnswerReportMotionVariant.class);
        assertThat(answer(provider, "\"report\":{\"data\":{\"state\":[{\"muted\":true}]}}").report())
                .isInstanceOf(AnswerReport.AnswerReportSoundVariant.class);
    }

    @Test
    void alternativesThatAreValuesAreOneEnumeration(Provider provider) {
        assertThat(answer(provider, "\"rank\":1").rank()).isEqualTo(AnswerRank.FIRST);
        assertThat(answer(provider, "\"rank\":3").rank()).isEqualTo(AnswerRank._3);
        assertThat(answer(provider, "\"rank\":4").rank().known()).isEqualTo(AnswerRank.Known.UNKNOWN);
    }

    @Test
    void objectThatIsOnlyRequiredToHaveAMemberIsABranch(Provider provider) {
        assertThat(answer(provider, "\"certain\":{\"name\":\"x\"}").certain())
                .isInstanceOf(AnswerCertain.AnswerCertainNamedVariant.class);
        assertThat(answer(provider, "\"certain\":true").certain()).isEqualTo(new AnswerCertain.BooleanVariant(true));
    }

    @Test
    void boundsDoNotHideAlternatives(Provider provider) {
        assertThat(answer(provider, "\"bounded\":{\"width\":1,\"height\":2}").bounded())
                .isInstanceOf(AnswerBounded.BoxVariant.class);
    }

    @Test
    void numbersThatAreTheOnlyValueTellObjects(Provider provider) {
        AnswerPart part = answer(provider, "\"part\":{\"type\":10,\"label\":\"a\"}").part();
        assertThat(part).isEqualTo(new AnswerPart.AnswerPartTextVariant(
                AnswerPartText.builder().label("a").build()));
    }
}
