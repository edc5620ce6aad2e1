import { describe, expect, test } from 'vitest';
import { attestationsOf } from '../../../lib/checks/attested.ts';
import {
  ATTESTATION_FIELDS,
  type AttestationContext,
  type AttestationValues,
  readAttestation,
} from '../../../lib/settings/attestation-form.ts';
import type { Attestation } from '../../../lib/settings/told.ts';

// By the calendar of whatever machine runs it.
const NOW = new Date(2026, 10, 23, 9, 30);
const FILLED: AttestationValues = {
  by: ' Ada ',
  role: 'Security Administrator',
  at: '2026-11-20',
  until: '',
  value: '',
  link: '',
  note: '',
};
const CUSTOMER = '0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001';

const read = (values: Partial<AttestationValues>, context: Partial<AttestationContext> = {}) =>
  readAttestation(
    { ...FILLED, ...values },
    { check: 'webinar-not-taken', value: null, standing: () => null, now: NOW, ...context },
  );
const problems = (...given: Parameters<typeof read>) => {
  const outcome = read(...given);
  return 'problems' in outcome ? outcome.problems : {};
};
const attestation = (...given: Parameters<typeof read>): Attestation => {
  const outcome = read(...given);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome.attestation;
};

describe('the attestation that a form tells', () => {
  test('has what is filled in and nothing else', () => {
    expect(attestation({})).toEqual({
      check: 'webinar-not-taken',
      by: 'Ada',
      role: 'Security Administrator',
      at: new Date(2026, 10, 20).toISOString(),
    });
    expect(attestation({ link: 'https://contoso.example/a', note: ' of the minutes ' })).toMatchObject({
      link: 'https://contoso.example/a',
      note: 'of the minutes',
    });
  });

  test('was confirmed as the day began here, so that it counts at once east of Greenwich', () => {
    expect(attestation({ at: '2026-11-23' }).at).toBe(new Date(2026, 10, 23).toISOString());
  });

  test('holds to the end of the last day', () => {
    expect(attestation({ until: '2026-12-31' }).until).toBe(
      new Date(2026, 11, 31, 23, 59, 59, 999).toISOString(),
    );
  });

  test('takes a value only where the check has one', () => {
    const value = 'team@contoso.example';
    expect(attestation({ value })).not.toHaveProperty('value');
    expect(attestation({ value }, { value: { kind: 'mailbox', optional: false } })).toMatchObject({ value });
    expect(attestation({}, { value: { kind: 'customer', optional: true } })).not.toHaveProperty('value');
  });
});

describe('beside its field stands that', () => {
  test('nobody is named', () => {
    expect(problems({ by: '  ' })).toEqual({ by: 'settings-attest-no-person' });
  });

  test.each([
    ['2026-11-23', undefined],
    ['2026-11-24', 'settings-attest-future'],
    ['', 'settings-attest-no-day'],
    ['2026-02-30', 'settings-attest-no-day'],
    ['yesterday', 'settings-attest-no-day'],
  ])('the day is not one that can be: %s', (at, problem) => {
    expect(problems({ at }).at).toBe(problem);
  });

  test.each([
    ['2026-11-20', undefined],
    ['2026-11-19', 'settings-attest-end-first'],
    ['2026-11-31', 'settings-attest-no-end'],
  ])('the end is not one that can be: %s', (until, problem) => {
    expect(problems({ until }).until).toBe(problem);
  });

  test.each([
    ['https://contoso.example/minutes', undefined],
    ['http://contoso.example/minutes', 'settings-attest-no-link'],
    ['javascript:alert(1)', 'settings-attest-no-link'],
    ['https://', 'settings-attest-no-link'],
    ['contoso.example', 'settings-attest-no-link'],
  ])('the link is none: %s', (link, problem) => {
    expect(problems({ link }).link).toBe(problem);
  });

  test.each([
    ['mailbox', '', 'settings-attest-no-mailbox'],
    ['mailbox', 'the team', 'settings-attest-no-mailbox'],
    ['mailbox', 'team@contoso.example', undefined],
    ['product', '', 'settings-attest-no-product'],
    ['product', 'Contoso Shield', undefined],
    ['customer', 'Contoso', 'settings-attest-no-customer'],
    ['customer', CUSTOMER, undefined],
  ] as const)('the %s is none: %s', (kind, value, problem) => {
    expect(problems({ value }, { value: { kind, optional: kind === 'customer' } }).value).toBe(problem);
  });

  test('a text is longer than an import may have', () => {
    for (const field of ['by', 'role', 'note'] as const) {
      expect(problems({ [field]: 'x'.repeat(2000) })).toEqual({});
      expect(problems({ [field]: 'x'.repeat(2001) })).toEqual({ [field]: 'settings-attest-long' });
    }
  });

  test('all of it at once', () => {
    const all = problems(
      { by: '', at: '', until: 'x', value: '', link: 'x', note: 'x'.repeat(2001), role: 'x'.repeat(2001) },
      { value: { kind: 'product', optional: false } },
    );
    expect(Object.keys(all).sort()).toEqual([...ATTESTATION_FIELDS].sort());
  });
});

describe('beside one that counts already', () => {
  const standing = (at: string): Attestation => ({ check: 'webinar-not-taken', by: 'Megan', at });
  /** Who counts after the form was sent. */
  const counts = (at: string, before: Attestation) => {
    const made = attestation({ at }, { standing: () => before });
    return attestationsOf('webinar-not-taken', [made, before], NOW)[0]?.by;
  };

  test('an older one is refused, because it would never count', () => {
    const before = standing('2026-11-20');
    expect(problems({ at: '2026-11-19' }, { standing: () => before })).toEqual({
      at: 'settings-attest-older',
    });
    const moment = standing(new Date(2026, 10, 20, 15).toISOString());
    expect(problems({ at: '2026-11-19' }, { standing: () => moment })).toEqual({
      at: 'settings-attest-older',
    });
  });

  test('one of the same day takes its place', () => {
    expect(counts('2026-11-20', standing('2026-11-20'))).toBe('Ada');
    expect(counts('2026-11-20', standing(new Date(2026, 10, 20, 15).toISOString()))).toBe('Ada');
    expect(counts('2026-11-23', standing(new Date(2026, 10, 23, 9, 29).toISOString()))).toBe('Ada');
    expect(counts('2026-11-21', standing('2026-11-20'))).toBe('Ada');
  });

  test('only what counts for the same value is looked at', () => {
    const asked: unknown[] = [];
    const none = (value: string | undefined) => {
      asked.push(value);
      return null;
    };
    read({ value: CUSTOMER }, { value: { kind: 'customer', optional: true }, standing: none });
    read({ value: ' ' }, { value: { kind: 'customer', optional: true }, standing: none });
    read({ value: 'x' }, { standing: none });
    expect(asked).toEqual([CUSTOMER, undefined, undefined]);
  });
});
