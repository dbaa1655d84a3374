import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareRows, Exception, sort} from './exceptions.mjs';

const finding = {
    contract: 'limestone',
    tool: 'redocly',
    rule: 'operation-4xx-response',
    where: '#/paths/~1clientapi.php#users.list/get/responses',
    place: 'spec/contracts/limestone/openapi.yaml:80:7: warn',
    message: 'Operation must have at least one `4XX` response.',
};
const entry = {contract: 'limestone', tool: 'redocly', rule: 'operation-4xx-response', reason: 'No status is known.'};

test('an exception covers the findings of its contract, tool and rule', () => {
    assert.deepEqual(sort([finding], [new Exception(entry)], ['limestone']), []);
    for (const member of ['contract', 'tool', 'rule']) {
        assert.equal(new Exception({...entry, [member]: 'other'}).matches(finding), false);
    }
});

test('a place narrows an exception; only the star is special in it', () => {
    const at = (where) => new Exception({...entry, where}).matches(finding);
    assert.equal(at('#/paths/~1clientapi.php#*/get/responses'), true);
    assert.equal(at('#/paths/*'), true);
    assert.equal(at('#/paths/~1clientapi.php#users.list'), false);
    assert.equal(at('#/paths/~1clientapi?php#*'), false);
});

test('a finding without an exception is told with place, rule and pointer', () => {
    assert.deepEqual(sort([finding], [], ['limestone']), [
        'spec/contracts/limestone/openapi.yaml:80:7: warn: Operation must have at least one `4XX` response. '
            + '[redocly operation-4xx-response]\n    at #/paths/~1clientapi.php#users.list/get/responses',
    ]);
});

test('an exception that matches nothing is told, but only if its contract was checked', () => {
    const exceptions = [new Exception(entry)];
    assert.match(sort([], exceptions, ['limestone']).join(), /matches nothing any more: limestone, redocly operation-4xx-response/);
    assert.deepEqual(sort([], exceptions, ['xsserver']), []);
});

test('an exception without a reason, or with an unknown member, is refused', () => {
    assert.throws(() => new Exception({...entry, reason: ''}), /without reason/);
    assert.throws(() => new Exception({...entry, path: '#/'}), /unknown member path/);
});

test('the README lists the exceptions and nothing else', () => {
    const exception = new Exception(entry);
    assert.deepEqual(compareRows([exception], `text\n${exception.row()}\n`), []);
    assert.match(compareRows([exception], 'text').join(), /does not list this exception/);
    assert.match(compareRows([], exception.row()).join(), /lists what is no exception/);
});
