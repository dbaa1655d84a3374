// Known findings with their reasons: exceptions.yaml, and the table of them in the README.
import {readFile} from 'node:fs/promises';
import {parse} from 'yaml';

const here = (file) => new URL(file, import.meta.url);
const members = ['contract', 'tool', 'rule', 'where', 'reason'];

/** An entry of exceptions.yaml. `where` is a JSON Pointer in which `*` stands for any text. */
export class Exception {
    constructor(entry) {
        for (const member of Object.keys(entry)) {
            if (!members.includes(member)) throw new Error(`exceptions.yaml: unknown member ${member}`);
        }
        for (const member of members.filter((name) => name !== 'where')) {
            if (!entry[member]) throw new Error(`exceptions.yaml: an entry without ${member}: ${JSON.stringify(entry)}`);
        }
        Object.assign(this, {where: '*'}, entry);
    }

    matches(finding) {
        return ['contract', 'tool', 'rule'].every((member) => this[member] === finding[member]) && fits(this.where, finding.where);
    }

    /** The row of this entry in the README. */
    row() {
        return `| ${this.contract} | ${this.tool} | \`${this.rule}\` | ${this.reason} |`;
    }
}

function fits(pattern, text) {
    const literal = (part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`, 's').test(text);
}

export async function readExceptions() {
    return parse(await readFile(here('exceptions.yaml'), 'utf8')).exceptions.map((entry) => new Exception(entry));
}

/** Lines for the findings that no exception covers, and for the exceptions of these contracts that cover no finding. */
export function sort(findings, exceptions, contracts) {
    const failed = findings.filter((finding) => !exceptions.some((exception) => exception.matches(finding)));
    const idle = exceptions.filter(
        (exception) => contracts.includes(exception.contract) && !findings.some((finding) => exception.matches(finding)),
    );
    return [
        ...failed.map(({place, message, tool, rule, where}) => `${place}: ${message} [${tool} ${rule}]\n    at ${where}`),
        ...idle.map(
            ({contract, tool, rule, where}) => `exceptions.yaml: matches nothing any more: ${contract}, ${tool} ${rule} at ${where}`,
        ),
    ];
}

/** Lines for the exceptions that the README does not list word for word, and for the rows there that are no exception. */
export async function listExceptions(exceptions) {
    return compareRows(exceptions, await readFile(here('../README.md'), 'utf8'));
}

export function compareRows(exceptions, readme) {
    const listed = readme.split('\n').filter((line) => /^\|[^|]+\| (redocly|spectral|openapi-generator|prism) \|/.test(line));
    const rows = exceptions.map((exception) => exception.row());
    return [
        ...rows.filter((row) => !listed.includes(row)).map((row) => `README.md: does not list this exception: ${row}`),
        ...listed.filter((row) => !rows.includes(row)).map((row) => `README.md: lists what is no exception: ${row}`),
    ];
}
