import { expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Verdict } from '../../../lib/checks/verdict.ts';
import type { Cloud } from '../../../lib/microsoft/clouds.ts';
import type { Evaluated } from '../../../lib/views/evaluated.ts';
import { summarise } from '../../../lib/views/summarise.ts';

const EXPLAIN = 'https://learn.microsoft.com/partner-center/security/security-contact';
const AT = '2026-11-20T08:00:00Z';

const check = (verdict: Verdict, fixUrl?: string): CheckResult => ({
  id: 'security-contact-missing',
  action: 'security-contact',
  severity: 'high',
  mandatory: true,
  verdict,
  subjects: [{ id: 'tenant', kind: 'tenant', verdict, detail: { code: 'c', values: {} } }],
  sources: [],
  readAt: AT,
  ...(fixUrl === undefined ? {} : { fixUrl }),
});

function fixOf(cloud: Cloud, result: CheckResult) {
  const evaluated: Evaluated = {
    version: '1',
    cloud,
    tenant: { id: 't', name: 'Contoso' },
    signedInAs: 'adele@contoso.example',
    locale: 'en',
    sweep: {
      id: 's',
      startedAt: AT,
      finishedAt: AT,
      now: AT,
      clockOffsetMs: 0,
      complete: true,
      requests: 1,
    },
    microsoftScore: null,
    requirements: null,
    role: 'all',
    endings: [],
    checks: [result],
    actions: [{ id: 'security-contact', verdict: result.verdict, checks: [result.id] }],
    since: new Map(),
    risks: [],
    names: new Map(),
    sources: new Map(),
    words: new Map([
      [
        result.id,
        {
          title: 'It is set',
          failTitle: 'It is missing',
          why: 'Why',
          fix: { text: 'Set it', page: 'partnerAccount' },
          explain: EXPLAIN,
          details: {},
        },
      ],
    ]),
  };
  const actions = summarise(evaluated).groups.flatMap((group) => group.actions);
  return actions.flatMap(({ checks }) => checks)[0]?.fix;
}

const PAGE = 'https://partner.microsoft.com/dashboard/v2/account-settings/overview';

test('a check says where it is fixed and what explains it, unless all is well', () => {
  expect(fixOf('global', check('fail'))).toEqual({ text: 'Set it', url: PAGE, explain: EXPLAIN });
  expect(fixOf('global', check('unknown'))).toEqual({ text: 'Set it', url: PAGE, explain: EXPLAIN });
  expect(fixOf('global', check('pass'))).toBeNull();
});

test('a cloud without such a portal has words and no link', () => {
  expect(fixOf('china', check('fail'))).toEqual({ text: 'Set it', url: null, explain: EXPLAIN });
});

test('the address that Microsoft’s answer names goes before ours, if it is Microsoft’s', () => {
  const told = 'https://aka.ms/partner-center-security-contact';
  expect(fixOf('global', check('fail', told))?.url).toBe(told);
  expect(fixOf('global', check('fail', 'https://portal.example/'))?.url).toBe(PAGE);
});
