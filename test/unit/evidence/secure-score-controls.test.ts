import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/secure-score-controls.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const CONTROL = {
  id: 'AdminMFAV2',
  actionType: 'Config',
  controlCategory: 'Identity',
  title: 'Ensure multifactor authentication is enabled for administrators',
  deprecated: false,
  maxScore: 10,
  service: 'AzureAD',
  controlStateUpdates: [
    {
      assignedTo: 'ada@contoso.com',
      comment: null,
      state: 'Ignored',
      updatedDateTime: '2026-01-01T00:00:00Z',
    },
  ],
};
const ROW = {
  id: 'AdminMFAV2',
  controlCategory: 'Identity',
  service: 'AzureAD',
  maxScore: 10,
  title: 'Ensure multifactor authentication is enabled for administrators',
  deprecated: false,
  controlStateUpdates: [{ state: 'Ignored', updatedDateTime: '2026-01-01T00:00:00Z' }],
};

describe('source secure-score-controls', () => {
  test('keeps what counts, how much, and what was said of it; not who said it', () => {
    expect(rowOf(source, CONTROL)).toEqual(ROW);
  });

  test.each<[string, Record<string, unknown>]>([
    ['title', { title: null }],
    ['deprecated', { deprecated: null }],
    ['controlStateUpdates', { controlStateUpdates: null }],
    [
      'controlStateUpdates/0/state',
      { controlStateUpdates: [{ state: null, updatedDateTime: '2026-01-01T00:00:00Z' }] },
    ],
    [
      'controlStateUpdates/0/updatedDateTime',
      { controlStateUpdates: [{ state: 'Ignored', updatedDateTime: null }] },
    ],
  ])('%s may be null or absent', (path, kept) => {
    const { missing, empty, wrong } = damages(CONTROL, path);
    for (const item of [missing, empty]) expect(rowOf(source, item)).toEqual({ ...ROW, ...kept });
    expect(spoiledFields(source, wrong)).toEqual([path.split('/')[0]]);
  });

  test.each(['id', 'controlCategory', 'service', 'maxScore'])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(CONTROL, path)))
      expect(spoiledFields(source, item)).toEqual([path]);
  });

  test('is told apart by its id, and names it by its title', () => {
    expect(source.identity?.(rowOf(source, CONTROL) as never)).toBe('AdminMFAV2');
    expect(source.names?.(CONTROL)).toEqual([{ id: 'AdminMFAV2', name: ROW.title }]);
    expect(source.names?.({ ...CONTROL, title: null })).toEqual([]);
  });
});
