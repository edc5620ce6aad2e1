import { expect, test } from 'vitest';
import { selfTest, selfTestText } from '../../../lib/settings/self-test.ts';
import { SETTING_NAMES } from '../../../lib/settings/settings.ts';

const CLIENT = '11111111-2222-3333-4444-555555555555';
const line = (of: ReturnType<typeof selfTest>, name: string) => of.lines.find((one) => one.name === name);

test('tells of every setting what is in force, where it came from, and what was refused', () => {
  const found = selfTest(
    { clientId: CLIENT, sweepEveryMinutes: 60, cloud: 'moon' },
    { sweepEveryMinutes: 5, notifications: 'none', colour: 'red' },
  );
  expect(found.lines.map(({ name }) => name)).toEqual(SETTING_NAMES);
  expect(line(found, 'clientId')).toMatchObject({ source: 'own', effective: CLIENT, refused: [] });
  expect(line(found, 'notifications')).toMatchObject({ source: 'policy', effective: 'none', policy: 'none' });
  expect(line(found, 'sweepEveryMinutes')).toMatchObject({
    source: 'own',
    effective: 60,
    policy: 5,
    refused: [{ source: 'policy', message: expect.stringContaining('30') }],
  });
  expect(line(found, 'cloud')).toMatchObject({ source: 'default', effective: 'global', own: 'moon' });
  expect(line(found, 'cloud')?.refused).toMatchObject([{ source: 'own' }]);
  expect(line(found, 'retentionDays')).toMatchObject({ source: 'default', effective: 400, refused: [] });
  expect(found.strangers).toEqual(['colour']);
  const text = selfTestText(found);
  expect(text).toContain(`clientId = "${CLIENT}" (own)\n`);
  expect(text).toMatch(/^sweepEveryMinutes = 60 \(own\)\n {2}refused of policy: 5: .+$/m);
  expect(text).toContain('colour: set by policy, and no setting\n');
});

test('a valid policy wins over a value of the same name, valid or not', () => {
  for (const own of ['all', 'loud']) {
    const found = selfTest({ notifications: own }, { notifications: 'high' });
    expect(line(found, 'notifications')).toMatchObject({ source: 'policy', effective: 'high' });
  }
});
