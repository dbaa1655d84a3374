// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.Contact;
import dev.chirograph.lightlayer.model.ContactCreated;
import dev.chirograph.lightlayer.model.ContactPrivileges;
import dev.chirograph.lightlayer.model.ContactSummary;
import dev.chirograph.lightlayer.model.ContactUpdate;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.InfoAnswer;
import dev.chirograph.lightlayer.model.NewContact;
import java.util.List;

/** Session tokens, the account holder, further contacts and notices of the portal. */
public final class Contacts {
    private final CallFactory calls;

    Contacts(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the contacts of the account.
     *
     * <p>Returns the further persons of the account in short form.
     *
     * <p>{@code GET /contact}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code firstContact}: {@code contacts.get}, of which {@code id} is {@code $response.body#/contacts/0/id}.
     * Details of the first contact of the list.</li>
     * </ul>
     *
     * @return The contacts.
     * <p>Example:
     * <pre>{@code
     * {
     *   "contacts": [ {
     *     "email": "mary@example.com",
     *     "id": "49",
     *     "firstname": "Mary",
     *     "lastname": "Sue",
     *     "companyname": "",
     *     "company": "0",
     *     "lastlogin": "0000-00-00 00:00:00"
     *   } ]
     * }
     * }</pre>
     */
    public List<ContactSummary> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<ContactSummary>> listCall() {
        return Operation.of("contacts.list", "GET", "/contact")
                .answersJson("200", JsonTypes.envelope("contacts", ContactSummary.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Add a contact.
     *
     * <p>Adds a person to the account. With a password, the person can log in with the e-mail address.
     *
     * <p>{@code POST /contact}
     *
     * @param body The contact.
     * <p>Example:
     * <pre>{@code
     * {
     *   "password": "passwordValue",
     *   "privileges": {
     *     "support": [ "tickets", "newticket" ]
     *   },
     *   "email": "emailValue",
     *   "firstname": "firstnameValue",
     *   "lastname": "lastnameValue",
     *   "companyname": "companynameValue",
     *   "address1": "address1Value",
     *   "address2": "address2Value",
     *   "city": "cityValue",
     *   "state": "stateValue",
     *   "postcode": "postcodeValue",
     *   "country": "countryValue",
     *   "phonenumber": "phonenumberValue",
     *   "type": "typeValue",
     *   "telegramnotifications": [ "telegramnotificationsValue" ],
     *   "ticketsubmitters": "ticketsubmittersValue"
     * }
     * }</pre>
     * @return The contact was added. Example: {@code {"contact_id":"1","info":["profile_added"]}}.
     */
    public ContactCreated create(NewContact body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(NewContact)} without sending it. */
    public Call<ContactCreated> createCall(NewContact body) {
        return Operation.of("contacts.create", "POST", "/contact")
                .answersJson("200", ContactCreated.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .body(Body.json(NewContact.TYPE, body))
                .call();
    }

    /**
     * List the privileges that contacts can have.
     *
     * <p>Returns the names of all privileges by area. A service or a domain may offer further names, by its features.
     *
     * <p>{@code GET /contact/privileges}
     *
     * @return The privileges.
     * <p>Example:
     * <pre>{@code
     * {
     *   "privileges": {
     *     "billing": [ "emails", "payinvoice", "orders", "balance", "addfunds", "creditcard" ],
     *     "support": [ "newticket", "tickets", "closeticket", "emails" ],
     *     "misc": [ "editmain", "emails", "editipaccess", "manageprofiles", "affiliates" ],
     *     "services": {
     *       "full": 1,
     *       "332": [ "basic", "billing", "cancelation", "upgrade", "notify", "logindetails" ]
     *     },
     *     "domains": {
     *       "full": 1,
     *       "523": [ "basic", "renew", "notify", "contactinfo", "nameservers" ]
     *     }
     *   }
     * }
     * }</pre>
     */
    public ContactPrivileges listPrivileges() {
        return listPrivilegesCall().execute();
    }

    /** Prepares {@link #listPrivileges()} without sending it. */
    public Call<ContactPrivileges> listPrivilegesCall() {
        return Operation.of("contacts.listPrivileges", "GET", "/contact/privileges")
                .answersJson("200", JsonTypes.envelope("privileges", ContactPrivileges.TYPE))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Get a contact.
     *
     * <p>Returns a contact with its address and its privileges.
     *
     * <p>{@code GET /contact/{id}}
     *
     * @param id Id of the contact. Pattern: {@code ^[0-9]+$}. Example: {@code 49}.
     * @return The contact.
     * <p>Example:
     * <pre>{@code
     * {
     *   "contact": {
     *     "id": "49",
     *     "email": "mary@example.com",
     *     "firstname": "Mary",
     *     "lastname": "Sue",
     *     "companyname": "",
     *     "address1": "Pretty View Lane",
     *     "address2": "3194",
     *     "city": "Santa Rosa",
     *     "state": "California",
     *     "postcode": "95401",
     *     "country": "US",
     *     "phonenumber": "+1.24123123",
     *     "type": "Private",
     *     "privileges": {
     *       "support": [ "tickets", "newticket" ]
     *     }
     *   }
     * }
     * }</pre>
     */
    public Contact get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<Contact> getCall(String id) {
        return Operation.of("contacts.get", "GET", "/contact/{id}")
                .answersJson("200", JsonTypes.envelope("contact", Contact.TYPE))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Change a contact.
     *
     * <p>Changes the fields that the request names.
     *
     * <p>{@code PUT /contact/{id}}
     *
     * @param id Id of the contact. Pattern: {@code ^[0-9]+$}. Example: {@code 49}.
     * @param body Fields to change.
     * <p>Example:
     * <pre>{@code
     * {
     *   "privileges": {
     *     "support": [ "tickets", "newticket" ]
     *   },
     *   "email": "emailValue",
     *   "firstname": "firstnameValue",
     *   "lastname": "lastnameValue",
     *   "companyname": "companynameValue",
     *   "address1": "address1Value",
     *   "address2": "address2Value",
     *   "city": "cityValue",
     *   "state": "stateValue",
     *   "postcode": "postcodeValue",
     *   "country": "countryValue",
     *   "phonenumber": "phonenumberValue",
     *   "type": "typeValue",
     *   "telegramnotifications": [ "telegramnotificationsValue" ],
     *   "ticketsubmitters": "ticketsubmittersValue"
     * }
     * }</pre>
     * @return The contact was changed. Example: {@code {"info":["profile_updated"]}}.
     */
    public InfoAnswer update(String id, ContactUpdate body) {
        return updateCall(id, body).execute();
    }

    /** Prepares {@link #update(String, ContactUpdate)} without sending it. */
    public Call<InfoAnswer> updateCall(String id, ContactUpdate body) {
        return Operation.of("contacts.update", "PUT", "/contact/{id}")
                .answersJson("200", InfoAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", id)
                .body(Body.json(ContactUpdate.TYPE, body))
                .call();
    }
}
