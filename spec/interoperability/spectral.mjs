import {pointer} from './contracts.mjs';
import {installed, run} from './run.mjs';

const severities = ['error', 'warning', 'information', 'hint'];

/** Lints with the rule set `spectral:oas`; every severity counts. */
export const spectral = {
    title: 'Spectral',
    async run(contract) {
        const {output, errors} = await run(
            installed('spectral'), 'lint', contract.file, '--ruleset', 'spectral.yaml', '--format', 'json', '--quiet',
        );
        return {findings: report(output, errors).map((result) => finding(contract, result))};
    },
};

function report(output, errors) {
    try {
        return JSON.parse(output);
    } catch {
        throw new Error(`Spectral gave no report: ${errors}${output}`);
    }
}

function finding(contract, {code, path, message, severity, range}) {
    return {
        contract: contract.name,
        tool: 'spectral',
        rule: String(code),
        where: pointer(path),
        place: `${contract.display}:${range.start.line + 1}:${range.start.character + 1}: ${severities[severity]}`,
        message,
    };
}
