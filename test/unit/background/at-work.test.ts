import { expect, test } from 'vitest';
import { atWork, endLife, isShut, presentLife } from '../../../entrypoints/background/at-work.ts';

test('what had begun comes to rest before anything is cleared, and nothing begins meanwhile', async () => {
  const done: string[] = [];
  const gate = Promise.withResolvers<void>();
  const begun = atWork(async () => {
    await gate.promise;
    done.push('begun');
  });
  const before = presentLife();
  const ending = endLife(
    async () => {
      done.push('stopped');
      expect(isShut()).toBe(true);
      expect(await atWork(async () => done.push('late'))).toBeUndefined();
      gate.resolve();
    },
    async () => {
      done.push('cleared');
      expect(await atWork(async () => done.push('while cleared'))).toBeUndefined();
    },
  );
  await ending;
  await begun;
  expect(done).toEqual(['stopped', 'begun', 'cleared']);
  expect(presentLife()).not.toBe(before);
  expect(isShut()).toBe(false);
  expect(await atWork(async () => 'again')).toBe('again');
});

test('what cannot be stopped is cleared all the same, and a failure leaves the worker open', async () => {
  let cleared = false;
  const failing = endLife(
    () => Promise.reject(new Error('no sweep')),
    () => {
      cleared = true;
      return Promise.reject(new Error('blocked'));
    },
  );
  await expect(failing).rejects.toThrow('blocked');
  expect(cleared).toBe(true);
  expect(isShut()).toBe(false);
});
