package dev.chirograph.cli;

/** Small documents for tests. */
final class Documents {

    /** One operation that answers a list of items. */
    static final String ITEMS = """
            openapi: 3.1.0
            info: {title: Demo, version: '1'}
            servers: [{url: 'https://demo.example'}]
            paths:
              /items:
                get:
                  operationId: items.list
                  tags: [Items]
                  responses:
                    '200':
                      description: every item
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Item'}}}}
            components:
              schemas:
                Item:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    count: {type: integer}
            """;

    /** The same with a slip in line 16. */
    static final String WRONG_TYPE = ITEMS.replace("      type: object\n", "      type: objekt\n");

    private Documents() {}
}
