import { expect, test } from 'vitest';
import { riskChanges } from '../../../components/dashboard/history/risk-changes.ts';

test('counts by check what came and went after the first sweep, until the second', () => {
  const event = (
    check: string,
    type: 'opened' | 'returned' | 'changed' | 'accepted' | 'resolved' | 'seen',
    at: string,
  ) => ({
    key: `${check}/tenant/sub/ject`,
    type,
    at: `2026-11-${at}:00Z`,
  });
  const events = [
    event('a', 'opened', '19T08:00'),
    event('a', 'opened', '20T08:00'),
    event('a', 'opened', '20T12:00'),
    event('a', 'seen', '20T12:00'),
    event('a', 'changed', '20T12:00'),
    event('b', 'resolved', '20T12:00'),
    event('b', 'returned', '20T16:00'),
    event('b', 'accepted', '20T16:01'),
  ];
  expect(riskChanges(events, '2026-11-19T08:00:00Z', '2026-11-20T16:00:00Z')).toEqual([
    { check: 'a', opened: 2, returned: 0, accepted: 0, resolved: 0 },
    { check: 'b', opened: 0, returned: 1, accepted: 0, resolved: 1 },
  ]);
});
