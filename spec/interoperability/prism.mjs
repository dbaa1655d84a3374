import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {isDeepStrictEqual} from 'node:util';
import {environment, folder, installed} from './run.mjs';
import {exchangeOf} from './prism-exchange.mjs';

const startSeconds = 60;

/**
 * Serves the contract with Stoplight Prism and calls each operation once. An operation with a documented answer must be
 * answered with just that; any other one with a success.
 */
export const prism = {
    title: 'Stoplight Prism',
    async run(contract) {
        const server = await start(contract);
        try {
            const findings = [];
            for (const called of contract.operations) findings.push(...(await call(server.url, contract, called)));
            return {done: `${contract.operations.length - findings.length} served`, findings};
        } finally {
            await server.stop();
        }
    },
};

async function call(url, contract, called) {
    const exchange = exchangeOf(contract.document, called);
    // A URL builder drops the fragment of a path key; so does every HTTP client.
    const response = await fetch(url + exchange.target, {
        method: called.method.toUpperCase(),
        headers: exchange.headers,
        body: exchange.body,
    });
    const text = await response.text();
    const finding = (rule, message) => [
        {contract: contract.name, tool: 'prism', rule, where: called.pointer, place: contract.display, message},
    ];

    const name = called.operation.operationId;
    if (!response.ok) {
        const rule = called.path.includes('#') ? 'fragment-path-key' : (problem(text) ?? `status-${response.status}`);
        return finding(rule, `answers ${name} with ${response.status}: ${text.slice(0, 300)}`);
    }
    if ('json' in exchange.expected && !isDeepStrictEqual(JSON.parse(text), exchange.expected.json)) {
        return finding('wrong-answer', `answers ${name} with something else than its example ${exchange.expected.name}`);
    }
    return [];
}

/** The word for the problem in an answer of Prism's own, such as NO_PATH_MATCHED_ERROR. */
function problem(text) {
    return /"type":"[^"]*\/errors#(\w+)"/.exec(text)?.[1];
}

async function start(contract) {
    const port = await freePort();
    const child = spawn(installed('prism'), ['mock', '--port', String(port), '--multiprocess=false', contract.file], {
        cwd: folder,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stopped = new Promise((resolve) => child.on('close', resolve));
    const stop = () => {
        child.kill();
        return stopped;
    };
    try {
        await listening(child);
    } catch (failure) {
        await stop();
        throw new Error(`Prism does not serve ${contract.display}: ${failure.message}`);
    }
    return {url: `http://127.0.0.1:${port}`, stop};
}

function listening(child) {
    return new Promise((resolve, reject) => {
        let log = '';
        const late = setTimeout(() => reject(new Error(`not listening after ${startSeconds} s: ${log}`)), startSeconds * 1000);
        const read = (data) => {
            log += data;
            if (log.includes('Prism is listening')) {
                clearTimeout(late);
                log = '';
                resolve();
            }
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        child.on('close', (status) => {
            clearTimeout(late);
            reject(new Error(`it ended with status ${status}: ${log}`));
        });
    });
}

function freePort() {
    return new Promise((resolve, reject) => {
        const server = createServer();
        server.on('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const {port} = server.address();
            server.close(() => resolve(port));
        });
    });
}
