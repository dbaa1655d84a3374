import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {run} from './run.mjs';

/** Generates a Java client with the library `native`, and looks for a method for every operation in it. */
export function openApiGenerator(jar) {
    return {
        title: 'OpenAPI Generator',
        async run(contract, work) {
            const output = join(work, 'generated', contract.name);
            await rm(output, {recursive: true, force: true});
            const result = await run(
                'java', '-jar', jar, 'generate', '-g', 'java', '--library', 'native', '-i', contract.file, '-o', output,
            );
            await writeFile(`${output}.log`, result.output + result.errors);
            if (result.status !== 0) {
                return {findings: [finding(contract, 'generation', '#/', `fails with status ${result.status}: see ${output}.log`)]};
            }

            const methods = await generatedMethods(output);
            const missing = contract.operations.filter(({operation}) => !methods.has(methodName(operation.operationId)));
            return {
                done: `${contract.operations.length - missing.length} generated`,
                findings: missing.map(({operation, pointer}) =>
                    finding(contract, 'missing-operation', pointer, `no method for ${operation.operationId}`),
                ),
            };
        },
    };
}

async function generatedMethods(output) {
    const folder = join(output, 'src/main/java/org/openapitools/client/api');
    const methods = new Set();
    for (const file of await readdir(folder)) {
        const source = await readFile(join(folder, file), 'utf8');
        for (const [, name] of source.matchAll(/^ {2}public [^=;]*? (\w+)WithHttpInfo\(/gm)) methods.add(name);
    }
    return methods;
}

/** The name that OpenAPI Generator gives the method of `invoices.applyCredit`: `invoicesApplyCredit`. */
function methodName(operationId) {
    return operationId.replace(/\.(.)/g, (_, first) => first.toUpperCase());
}

function finding(contract, rule, where, message) {
    return {contract: contract.name, tool: 'openapi-generator', rule, where, place: contract.display, message};
}
