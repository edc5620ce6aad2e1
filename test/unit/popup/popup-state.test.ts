import { expect, test } from 'vitest';
import { type PopupInput, popupState } from '../../../components/scorecard/popup-state.ts';
import { CLEAR_SUMMARY } from '../../browser/sample-summary.ts';

const sweep = { done: 1, total: 9, requests: 3, waitingUntil: null };
const input = (over: Partial<PopupInput>, activity: Partial<PopupInput['activity']> = {}): PopupInput => ({
  clientId: '11111111-2222-3333-4444-555555555555',
  account: { username: 'megan.bowen@contoso.example' },
  summary: null,
  ...over,
  activity: { account: 'signedIn', sweep: null, problem: null, ...activity },
});

test.each([
  ['no client id', input({ clientId: null, summary: CLEAR_SUMMARY }), 'notSetUp'],
  ['nobody', input({ account: null }), 'signedOut'],
  ['nobody, window open', input({ account: null }, { account: 'signingIn' }), 'signingIn'],
  ['nobody, a result of somebody', input({ account: null, summary: CLEAR_SUMMARY }), 'signedOut'],
  ['a result', input({ summary: CLEAR_SUMMARY }), 'scorecard'],
  [
    'a result, sign-in needed',
    input({ summary: CLEAR_SUMMARY }, { account: 'signInNeeded', sweep }),
    'scorecard',
  ],
  ['no result, sweep running', input({}, { sweep, account: 'signInNeeded' }), 'firstSweep'],
  ['no result, signing in again', input({}, { account: 'signingIn' }), 'signingIn'],
  ['no result, sign-in needed', input({}, { account: 'signInNeeded' }), 'signInNeeded'],
  ['no result, nothing going on', input({}), 'notChecked'],
  // After a restart of the browser nothing is known of the session; the account is.
  ['no result, after a restart', input({}, { account: 'signedOut' }), 'notChecked'],
])('%s', (_, state, kind) => {
  expect(popupState(state).kind).toBe(kind);
});
