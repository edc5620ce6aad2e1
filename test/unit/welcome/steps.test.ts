import { expect, test } from 'vitest';
import { currentStep } from '../../../components/welcome/steps.ts';
import { CLEAR_SUMMARY } from '../../browser/sample-summary.ts';

const account = { username: 'megan.bowen@contoso.example' };

test.each([
  ['connect', { clientId: null, account: null, summary: null }],
  ['signIn', { clientId: 'c', account: null, summary: null }],
  ['check', { clientId: 'c', account, summary: null }],
  [null, { clientId: 'c', account, summary: CLEAR_SUMMARY }],
  // What another client ID found is not this one's.
  ['connect', { clientId: null, account, summary: CLEAR_SUMMARY }],
])('the next step is %s', (step, stored) => {
  expect(currentStep(stored)).toBe(step);
});
