package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import demo.model.Address;
import demo.model.AdminUser;
import demo.model.Dog;
import demo.model.ListAdminsResponseItem;
import demo.model.Pet;
import demo.model.Problem;
import demo.model.UpdateUsersResponse;
import demo.model.User;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.error.NotFoundException;
import dev.chirograph.generator.use.Provider;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document of several files gives the client that it would give in one. */
final class FilesUse {
    private static FilesClient client(Provider provider) {
        return FilesClient.builder().baseUrl(provider.baseUrl()).build();
    }

    @Test
    void whatSeveralFilesReferToIsOneClass(Provider provider) {
        provider.answersJson("{\"changed\":true,\"user\":{\"name\":\"Ada\",\"friends\":[{\"name\":\"Charles\"}]}}")
                .answersJson("[{\"user\":{\"level\":1,\"street\":\"Side Street\"},\"address\":{\"street\":\"Main Street\"}}]");
        User ada = User.builder()
                .name("Ada")
                .friends(List.of(User.builder().name("Charles").build()))
                .build();

        UpdateUsersResponse updated = client(provider).users().update("1", ada);

        assertThat(provider.asked().line()).isEqualTo("PUT /users/1");
        assertThat(updated.user()).isEqualTo(ada);
        assertThat(client(provider).admins().list())
                .containsExactly(ListAdminsResponseItem.builder()
                        .user(AdminUser.builder().level(1).street("Side Street").build())
                        .address(Address.builder().street("Main Street").build())
                        .build());
    }

    @Test
    void aDiscriminatorNamesFiles(Provider provider) {
        provider.answersJson("[{\"kind\":\"dog\",\"owner\":{\"name\":\"Ada\"}},{\"kind\":\"cat\",\"lives\":9}]");

        ApiResponse<List<Pet>> response = client(provider).pets().listCall().response();

        assertThat(response.body().get(0)).isInstanceOfSatisfying(Pet.DogVariant.class, variant -> assertThat(
                        variant.value())
                .isEqualTo(Dog.builder()
                        .owner(User.builder().name("Ada").build())
                        .build()));
        assertThat(response.body().get(1)).isInstanceOf(Pet.CatVariant.class);
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    @Test
    void anErrorOfAnotherFileIsTyped(Provider provider) {
        provider.answers(404, "application/json", "{\"title\":\"gone\",\"cause\":{\"title\":\"moved\"}}");

        NotFoundException refused = catchThrowableOfType(
                NotFoundException.class, () -> client(provider).users().get("1"));

        assertThat(refused.error(Problem.class))
                .contains(Problem.builder()
                        .title("gone")
                        .cause(Problem.builder().title("moved").build())
                        .build());
    }
}
