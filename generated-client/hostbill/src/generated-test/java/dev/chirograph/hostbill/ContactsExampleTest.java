// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.Contact;
import dev.chirograph.hostbill.model.ContactCreated;
import dev.chirograph.hostbill.model.ContactPrivileges;
import dev.chirograph.hostbill.model.ContactSummary;
import dev.chirograph.hostbill.model.ContactUpdate;
import dev.chirograph.hostbill.model.InfoAnswer;
import dev.chirograph.hostbill.model.NewContact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Contacts}, made with the client. */
final class ContactsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code contacts.list}: {@code one-contact}. */
    @Test
    void listOneContact() {
        PROVIDER.answer("contacts.list", "one-contact");
        ApiResponse<List<ContactSummary>> response = client.contacts().listCall().response();
        PROVIDER.assertSame("contacts.list", "one-contact", response.rawBody(), response.rewrittenBody());
    }

    /** {@code contacts.create}: {@code all-fields}. */
    @Test
    void createAllFields() {
        PROVIDER.answer("contacts.create", "all-fields");
        NewContact body = NewContact.builder()
                .password("passwordValue")
                .privileges(ContactPrivileges.builder()
                        .support(List.of("tickets", "newticket"))
                        .build())
                .type("typeValue")
                .firstName("firstnameValue")
                .lastName("lastnameValue")
                .phoneNumber("phonenumberValue")
                .email("emailValue")
                .companyName("companynameValue")
                .address1("address1Value")
                .address2("address2Value")
                .city("cityValue")
                .state("stateValue")
                .postcode("postcodeValue")
                .country("countryValue")
                .build();
        ApiResponse<ContactCreated> response = client.contacts().createCall(body).response();
        PROVIDER.assertSame("contacts.create", "all-fields", response.rawBody(), response.rewrittenBody());
    }

    /** {@code contacts.listPrivileges}: {@code all-privileges}. */
    @Test
    void listPrivilegesAllPrivileges() {
        PROVIDER.answer("contacts.listPrivileges", "all-privileges");
        ApiResponse<ContactPrivileges> response = client.contacts().listPrivilegesCall().response();
        PROVIDER.assertSame("contacts.listPrivileges", "all-privileges", response.rawBody(), response.rewrittenBody());
    }

    /** {@code contacts.get}: {@code private-contact}. */
    @Test
    void getPrivateContact() {
        PROVIDER.answer("contacts.get", "private-contact");
        ApiResponse<Contact> response = client.contacts().getCall("49").response();
        PROVIDER.assertSame("contacts.get", "private-contact", response.rawBody(), response.rewrittenBody());
    }

    /** {@code contacts.update}: {@code all-fields}. */
    @Test
    void updateAllFields() {
        PROVIDER.answer("contacts.update", "all-fields");
        ContactUpdate body = ContactUpdate.builder()
                .privileges(ContactPrivileges.builder()
                        .support(List.of("tickets", "newticket"))
                        .build())
                .type("typeValue")
                .firstName("firstnameValue")
                .lastName("lastnameValue")
                .phoneNumber("phonenumberValue")
                .email("emailValue")
                .companyName("companynameValue")
                .address1("address1Value")
                .address2("address2Value")
                .city("cityValue")
                .state("stateValue")
                .postcode("postcodeValue")
                .country("countryValue")
                .build();
        ApiResponse<InfoAnswer> response = client.contacts().updateCall("49", body).response();
        PROVIDER.assertSame("contacts.update", "all-fields", response.rawBody(), response.rewrittenBody());
    }
}
