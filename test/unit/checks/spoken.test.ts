import { expect, test } from 'vitest';
import managedDevice from '../../../lib/checks/all/admins-without-managed-device.ts';
import endpointProtection from '../../../lib/checks/all/endpoint-protection-unproven.ts';
import { renderTemplate } from '../../../lib/text/template.ts';

const said = (template: string | undefined, values: Record<string, string | number>) =>
  renderTemplate(template ?? '', values, 'en', { isolate: false });

test('one device that does not do is said not to do, as several are', () => {
  const { unsecured } = managedDevice.words.details;
  expect([said(unsecured, { count: 1 }), said(unsecured, { count: 2 })]).toEqual([
    'Has one managed device, but it is not compliant, encrypted and in touch within 30 days.',
    'Has 2 managed devices, but none of them is compliant, encrypted and in touch within 30 days.',
  ]);
});

test('what shows protection in part is said in words', () => {
  const { inPart } = endpointProtection.words.details;
  expect(said(inPart, { plan: 'yes', connector: 'no', control: 'unknown', healthy: 'yes' })).toBe(
    'Only in part: licence in use: yes; connector: no; Secure Score controls: not known; devices healthy: yes.',
  );
});
