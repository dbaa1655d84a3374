import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The folder of this check; the tools run in it, so that no configuration of the caller's folder is found. */
export const folder = fileURLToPath(new URL('.', import.meta.url));

/** The environment of the tools: nothing is reported to anybody, no terminal colours. */
export const environment = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
};

/** Path of a tool that npm installed. */
export const installed = (name) => `${folder}node_modules/.bin/${name}`;

/** Runs a program to its end and answers its exit status, output and error output. */
export function run(program, ...words) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, words, {cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe']});
        let output = '';
        let errors = '';
        child.stdout.on('data', (data) => (output += data));
        child.stderr.on('data', (data) => (errors += data));
        child.on('error', reject);
        child.on('close', (status) => resolve({status, output, errors}));
    });
}
