// Runs every tool over every contract, prints the table and whatever is no exception.
// usage: node main.mjs OPENAPI_GENERATOR_JAR WORK_FOLDER [CONTRACT…]
import {readContracts} from './contracts.mjs';
import {listExceptions, readExceptions, sort} from './exceptions.mjs';
import {openApiGenerator} from './openapi-generator.mjs';
import {prism} from './prism.mjs';
import {redocly} from './redocly.mjs';
import {spectral} from './spectral.mjs';
import {table} from './table.mjs';

const [jar, work, ...names] = process.argv.slice(2);

try {
    process.exitCode = await check();
} catch (failure) {
    console.error(`check: ${failure.message}`);
    process.exitCode = 2;
}

/** Answers 0 when all findings are exceptions and all exceptions are findings, else 1. */
async function check() {
    const tools = [redocly, spectral, openApiGenerator(jar), prism];
    const contracts = await readContracts(names, work);
    const known = await readExceptions();

    const rows = [];
    const findings = [];
    for (const contract of contracts) {
        const row = [contract.name, String(contract.operations.length)];
        for (const tool of tools) {
            console.error(`${contract.name}: ${tool.title}`);
            const result = await tool.run(contract, work);
            findings.push(...result.findings);
            row.push(cell(result, known));
        }
        rows.push(row);
    }

    console.log(table(['contract', 'operations', ...tools.map((tool) => tool.title)], rows));
    const problems = [
        ...sort(findings, known, contracts.map((contract) => contract.name)),
        ...(await listExceptions(known)),
    ];
    problems.forEach((problem) => console.log(problem));
    return problems.length === 0 ? 0 : 1;
}

function cell({done, findings}, known) {
    const excepted = findings.filter((finding) => known.some((exception) => exception.matches(finding))).length;
    const failed = findings.length - excepted;
    const parts = [done, excepted > 0 && `${excepted} excepted`, failed > 0 && `${failed} failed`];
    return parts.filter(Boolean).join(', ') || 'clean';
}
