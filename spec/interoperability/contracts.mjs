// The bundled contracts, read from their index.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parse} from 'yaml';
import {folder, installed, run} from './run.mjs';

const root = join(folder, '../contracts');
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Reads the named contracts, or all of them, as `{name, file, display, document, operations}`: `document` is the whole
 * contract in one piece, `operations` lists `{method, path, pointer, operation}` in document order.
 */
export async function readContracts(names, work) {
    const index = parse(await readFile(join(root, 'contracts.yaml'), 'utf8')).contracts;
    for (const name of names) {
        if (!index.some((entry) => entry.name === name)) {
            throw new Error(`no bundled contract is named ${name}; there are ${index.map((entry) => entry.name).join(', ')}`);
        }
    }
    const chosen = index.filter((entry) => names.length === 0 || names.includes(entry.name));
    return Promise.all(chosen.map((entry) => readContract(entry, work)));
}

async function readContract({name, file}, work) {
    const bundle = join(work, `${name}.json`);
    const {status, errors} = await run(installed('redocly'), 'bundle', join(root, file), '--output', bundle);
    if (status !== 0) throw new Error(`Redocly CLI cannot bundle ${file}: ${errors}`);
    const document = JSON.parse(await readFile(bundle, 'utf8'));
    return {name, file: join(root, file), display: `spec/contracts/${file}`, document, operations: operationsOf(document)};
}

function operationsOf(document) {
    return Object.entries(document.paths).flatMap(([path, item]) =>
        methods.filter((method) => method in item).map((method) => ({
            method,
            path,
            pointer: pointer(['paths', path, method]),
            operation: {...item[method], parameters: parametersOf(document, item, item[method])},
        })),
    );
}

function parametersOf(document, item, operation) {
    return [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter));
}

/** Follows `$ref` to a component of the same document. */
export function resolve(document, element) {
    let found = element;
    while (found?.$ref) {
        found = found.$ref
            .slice(2)
            .split('/')
            .reduce((node, token) => node[decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')], document);
    }
    return found;
}

/** The JSON Pointer of a list of keys, in fragment form but not percent-encoded. */
export function pointer(keys) {
    return ['#', ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
