import {installed, run} from './run.mjs';

/** Lints with the rules that Redocly CLI recommends; warnings count. */
export const redocly = {
    title: 'Redocly CLI',
    async run(contract) {
        const {output, errors} = await run(
            installed('redocly'), 'lint', contract.file, '--extends', 'recommended', '--format', 'json', '--max-problems', '100000',
        );
        return {findings: report(output, errors).problems.map((problem) => finding(contract, problem))};
    },
};

function report(output, errors) {
    try {
        return JSON.parse(output);
    } catch {
        throw new Error(`Redocly CLI gave no report: ${errors}`);
    }
}

function finding(contract, {ruleId, severity, message, location: [location = {}]}) {
    const {line, col} = location.start ?? {line: 1, col: 1};
    return {
        contract: contract.name,
        tool: 'redocly',
        rule: ruleId,
        where: location.pointer ?? '#/',
        place: `${contract.display}:${line}:${col}: ${severity}`,
        message,
    };
}
