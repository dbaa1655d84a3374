// Makes a request out of the examples of an operation, and tells which answer it leads to.
import {resolve} from './contracts.mjs';

/** The request `{target, headers, body}` and the `expected` answer: `{name, json}` where an example documents it. */
export function exchangeOf(document, {path, operation}) {
    const answer = answerOf(document, operation);
    const request = {path: path.replace(/#.*$/s, ''), query: new URLSearchParams(), headers: {}, body: undefined};
    const body = bodyOf(document, operation, answer?.name);
    const name = answer?.name ?? body?.name;

    addCredentials(request, document, operation);
    for (const parameter of operation.parameters) addParameter(request, parameter, name);
    if (body) {
        request.headers['content-type'] = body.type;
        request.body = body.text;
    }
    if (answer) {
        request.headers.accept = answer.type;
        request.headers.prefer = `code=${answer.status}, example=${answer.name}`;
    }
    const query = request.query.size > 0 ? `?${request.query}` : '';
    const expected = answer && /json/.test(answer.type) ? {name: answer.name, json: answer.value} : {};
    return {target: request.path + query, headers: request.headers, body: request.body, expected};
}

/** The first documented answer of success, as `{status, type, name, value}`. */
function answerOf(document, operation) {
    for (const [status, declared] of Object.entries(operation.responses)) {
        if (!/^2/.test(status)) continue;
        for (const [type, {examples = {}}] of Object.entries(resolve(document, declared).content ?? {})) {
            for (const [name, example] of Object.entries(examples)) {
                return {status, type, name, value: resolve(document, example).value};
            }
        }
    }
    return undefined;
}

/** The body of that name, else the first one, as `{type, name, text}`. */
function bodyOf(document, operation, wanted) {
    const declared = resolve(document, operation.requestBody);
    if (!declared) return undefined;
    const [type, {examples = {}}] = Object.entries(declared.content)[0];
    const name = wanted in examples ? wanted : Object.keys(examples)[0];
    if (name === undefined) return declared.required ? {type, name, text: type.includes('json') ? '{}' : ''} : undefined;
    const value = resolve(document, examples[name]).value;
    return {type, name, text: type === 'application/x-www-form-urlencoded' ? String(new URLSearchParams(value)) : JSON.stringify(value)};
}

function addParameter(request, parameter, name) {
    const {examples = {}, schema = {}} = parameter;
    const example = examples[name] ?? (parameter.required ? Object.values(examples)[0] : undefined);
    if (!example && !parameter.required) return;
    const value = example ? example.value : (schema.const ?? schema.enum?.[0] ?? '1');
    switch (parameter.in) {
        case 'path':
            request.path = request.path.replace(`{${parameter.name}}`, encodeURIComponent(value));
            break;
        case 'query':
            for (const item of [value].flat()) request.query.append(parameter.name, item);
            break;
        case 'header':
            request.headers[parameter.name] = String(value);
            break;
    }
}

/** Credentials of the right form; Prism looks at no more. */
function addCredentials(request, document, operation) {
    const [requirement = {}] = operation.security ?? document.security ?? [];
    for (const name of Object.keys(requirement)) {
        const scheme = resolve(document, document.components.securitySchemes[name]);
        if (scheme.type === 'apiKey' && scheme.in === 'query') request.query.append(scheme.name, 'key');
        else if (scheme.type === 'apiKey') request.headers[scheme.name] = 'key';
        else if (scheme.scheme === 'basic') request.headers.authorization = `Basic ${btoa('user:password')}`;
        else request.headers.authorization = 'Bearer token';
    }
}
