import { expect, test } from 'vitest';
import type { CheckResult } from '../../../../lib/checks/result.ts';
import type { Subject } from '../../../../lib/checks/verdict.ts';
import { searchIndex } from '../../../../lib/views/evidence/search-index.ts';

const subject = (id: string, kind: Subject['kind'], verdict: Subject['verdict']): Subject => ({
  id,
  kind,
  verdict,
  detail: { code: 'c', values: {} },
});
const check = (id: string, ...subjects: Subject[]): CheckResult => ({
  id,
  action: 'webinar',
  severity: 'low',
  mandatory: false,
  verdict: 'fail',
  subjects,
  sources: [],
  readAt: null,
});
const index = searchIndex({
  tenant: { id: 't', name: 'Contoso' },
  names: new Map([['ada', 'Ada']]),
  checks: [
    check(
      'one',
      subject('ada', 'user', 'partial'),
      subject('ben', 'user', 'pass'),
      subject('tenant', 'tenant', 'fail'),
    ),
    check('two', subject('ada', 'user', 'fail'), subject('f', 'customer', 'pass')),
    check('three', subject('ada', 'user', 'pass'), subject('f', 'customer', 'notApplicable')),
  ],
});

test('each thing once, with the checks that list it, the worst first', () => {
  expect(index.checks).toEqual(['one', 'two', 'three']);
  expect(index.entries[0]).toEqual({ id: 'ada', kind: 'user', name: 'Ada', verdict: 'fail', checks: [1, 0] });
});

test('a customer that all pass is in it with who judged it; a person whom all pass, and the tenant, are not', () => {
  expect(index.entries.slice(1)).toEqual([
    { id: 'f', kind: 'customer', name: 'f', verdict: 'pass', checks: [1, 2] },
  ]);
});
