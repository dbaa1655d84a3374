import assert from 'node:assert/strict';
import {test} from 'node:test';
import {exchangeOf} from './prism-exchange.mjs';

const document = {
    security: [{key: []}],
    components: {securitySchemes: {key: {type: 'apiKey', in: 'query', name: 'api_key'}}},
};
const parameter = (place, name, examples, rest = {}) => ({in: place, name, required: true, examples, schema: {}, ...rest});
const json = (examples) => ({content: {'application/json': {examples}}});

test('parameters, body and answer are taken from the examples of one name', () => {
    const {target, headers, body, expected} = exchangeOf(document, {
        path: '/service/{id}/pdu',
        operation: {
            parameters: [parameter('path', 'id', {other: {value: '1'}, 'power-off': {value: 'a/b'}})],
            requestBody: json({other: {value: {}}, 'power-off': {value: {power: 'off'}}}),
            responses: {200: json({'power-off': {value: {success: true}}})},
        },
    });
    assert.equal(target, '/service/a%2Fb/pdu?api_key=key');
    assert.equal(headers.prefer, 'code=200, example=power-off');
    assert.equal(body, '{"power":"off"}');
    assert.deepEqual(expected, {name: 'power-off', json: {success: true}});
});

test('without a documented answer, no answer is asked for', () => {
    const {headers, expected} = exchangeOf(document, {path: '/', operation: {parameters: [], responses: {200: {description: 'ok'}}}});
    assert.equal('prefer' in headers, false);
    assert.deepEqual(expected, {});
});

test('the fragment of a path key stays behind; a required parameter without example takes its only value', () => {
    const {target} = exchangeOf(document, {
        path: '/clientapi.php#users.list',
        operation: {
            security: [],
            parameters: [parameter('query', 'mod', undefined, {schema: {enum: ['users']}}), parameter('query', 'limit', undefined, {required: false})],
            responses: {},
        },
    });
    assert.equal(target, '/clientapi.php?mod=users');
});

test('a form body is sent as a form', () => {
    const {headers, body} = exchangeOf(document, {
        path: '/',
        operation: {
            parameters: [],
            requestBody: {content: {'application/x-www-form-urlencoded': {examples: {one: {value: {subject: 'a b'}}}}}},
            responses: {},
        },
    });
    assert.equal(headers['content-type'], 'application/x-www-form-urlencoded');
    assert.equal(body, 'subject=a+b');
});
