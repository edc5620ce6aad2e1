import { describe, expect, test } from 'vitest';
import { NOTHING_TOLD, readTold, type Told, writeTold } from '../../../lib/settings/told.ts';

const attestation = { check: 'webinar-not-taken', by: 'Megan Bowen', at: '2026-10-03' };
const exception = {
  check: 'customers-without-gdap',
  subject: '6f2a0c7e-9a34-4c0e-8d57-2f4f0a1b0001',
  owner: 'Megan Bowen',
  reason: 'commerce only',
  from: '2026-10-01',
  until: '2027-03-01',
};
const told: Told = {
  settings: { sweepEveryMinutes: 60 },
  attestations: [attestation],
  exceptions: [exception],
};

/** Names of what was refused; an empty list means that the file was taken. */
function refused(file: unknown): string[] {
  const read = readTold(typeof file === 'string' ? file : JSON.stringify(file));
  return 'problems' in read ? read.problems.map(({ name }) => name) : [];
}

describe('readTold', () => {
  test('reads what writeTold wrote', () => {
    expect(readTold(writeTold(told))).toEqual({ told });
  });

  test('parts that are not there are empty; defaults are not filled in', () => {
    expect(readTold('{}')).toEqual({ told: NOTHING_TOLD });
    expect(readTold('{ "settings": { "cloud": "china" } }')).toEqual({
      told: { ...NOTHING_TOLD, settings: { cloud: 'china' } },
    });
  });

  test('a byte order mark is no part of the file', () => {
    expect(readTold(`\uFEFF${writeTold(told)}`)).toEqual({ told });
  });

  test.each([
    ['no JSON', '{ "settings": '],
    ['nothing', ''],
    ['a web page', '<!doctype html>'],
  ])('%s', (_, file) => {
    expect(readTold(file)).toEqual({ problems: [{ name: 'file', message: 'is not JSON' }] });
  });

  test.each([['null'], ['[]'], ['"text"'], ['3']])('%s is JSON, but not this file', (file) => {
    expect(refused(file)).toEqual(['file']);
  });

  test('a list of settings is not this file either', () => {
    expect(refused({ settings: [] })).toEqual(['settings']);
  });

  test('a file beyond 5 MB is not even parsed', () => {
    expect(readTold(' '.repeat(5_000_001))).toEqual({
      problems: [{ name: 'file', message: 'is larger than 5 MB' }],
    });
    expect(refused(`${' '.repeat(4_999_998)}{}`)).toEqual([]);
  });

  test('unknown names are refused, at every level', () => {
    expect(refused({ ...told, password: 'x' })).toEqual(['password']);
    expect(refused({ settings: { colour: 'red' } })).toEqual(['settings.colour']);
    expect(refused({ attestations: [{ ...attestation, mood: 'good' }] })).toEqual(['attestations.0.mood']);
  });

  test('all or nothing: every problem is named, wherever it stands', () => {
    expect(
      refused({
        settings: { sweepEveryMinutes: 5, cloud: 'moon' },
        attestations: [attestation, { ...attestation, at: 'yesterday' }, { ...attestation, by: '' }],
        exceptions: [{ ...exception, until: undefined }],
      }).sort(),
    ).toEqual([
      'attestations.1.at',
      'attestations.2.by',
      'exceptions.0.until',
      'settings.cloud',
      'settings.sweepEveryMinutes',
    ]);
  });

  test.each(['2026-13-01', 'soon', '20261003', ''])('%s is no date', (at) => {
    expect(refused({ attestations: [{ ...attestation, at }] })).toEqual(['attestations.0.at']);
  });

  test('a link must be one', () => {
    expect(refused({ attestations: [{ ...attestation, link: 'see wiki' }] })).toEqual([
      'attestations.0.link',
    ]);
  });
});

test('the export is two-space JSON in the order of the contract, with a line feed at the end', () => {
  expect(writeTold({ exceptions: [], attestations: [], settings: { cloud: 'global' } })).toBe(
    '{\n  "settings": {\n    "cloud": "global"\n  },\n  "attestations": [],\n  "exceptions": []\n}\n',
  );
});
