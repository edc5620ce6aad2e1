import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/security-contact-individual.ts';
import { attestedBefore, of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const organization: Answered = {
  items: [
    {
      id: 't',
      displayName: 'Contoso',
      partnerTenantType: null,
      verifiedDomains: [{ name: 'contoso.example' }, { name: 'contoso.onmicrosoft.com' }],
      securityComplianceNotificationMails: [],
      technicalNotificationMails: [],
    },
  ],
};
const user = (userPrincipalName: string) => ({ id: 'u', userPrincipalName, accountEnabled: true });
const users: Answered = { items: [user('Adele.Vance@contoso.example')] };
const me: Answered = {
  items: [{ id: 'm', displayName: 'Alex', userPrincipalName: 'alex.wilber@contoso.example', mail: null }],
};
const told = (value: string | undefined, days = 10, more = 0, fields = {}) => ({
  attestations: [
    attestedBefore(check.id, days, more, { ...(value === undefined ? {} : { value }), ...fields }),
  ],
});
const LIST = 'security-team@contoso.example';
const all = { organization, users, me };
const verdict = (answers: Record<string, Answered>, what: Parameters<typeof judge>[2]) =>
  of(judge(check, answers, what), 'tenant');

describe('security-contact-individual', () => {
  test('attested: a list of the own domain, up to 180 days ago', () => {
    expect(verdict(all, told(LIST))).toBe('attested confirmed');
    expect(verdict(all, told(LIST, 180))).toBe('attested confirmed');
    expect(verdict(all, told('Team@CONTOSO.onmicrosoft.com'))).toBe('attested confirmed');
    expect(verdict(all, told(` ${LIST} `))).toBe('attested confirmed');
    const [own] = organization.items ?? [];
    const capital = { items: [{ ...(own as object), verifiedDomains: [{ name: 'Contoso.example' }] }] };
    expect(verdict({ ...all, organization: capital }, told(LIST))).toBe('attested confirmed');
  });

  test('unknown (attestation): older, ended, without an address, or none at all', () => {
    expect(verdict(all, told(LIST, 180, 1))).toBe('unknown confirmedTooLongAgo attestation');
    expect(verdict(all, told(LIST, 10, 0, { until: '2026-11-20T07:59:59Z' }))).toBe(
      'unknown confirmedTooLongAgo attestation',
    );
    expect(verdict(all, told(LIST, 10, 0, { until: '2026-11-20T08:00:00Z' }))).toBe('attested confirmed');
    expect(verdict(all, told('  '))).toBe('unknown unconfirmed attestation');
    expect(verdict(all, told(undefined))).toBe('unknown unconfirmed attestation');
    expect(verdict(all, {})).toBe('unknown unconfirmed attestation');
  });

  test('partial: the address is one user’s, whatever its case, however old', () => {
    expect(verdict(all, told('adele.vance@CONTOSO.example'))).toBe('partial oneUser');
    expect(verdict(all, told('adele.vance@contoso.example', 400))).toBe('partial oneUser');
  });

  test('partial: its domain is not one of the tenant', () => {
    expect(verdict(all, told('team@mail.contoso.example'))).toBe('partial foreignDomain');
    expect(verdict(all, told('the team'))).toBe('partial foreignDomain');
    expect(verdict(all, told('contoso.example'))).toBe('partial foreignDomain');
  });

  test('without users: compared with who is signed in', () => {
    const answers = { organization, me, users: { missing: 'consent' } as const };
    expect(verdict(answers, told('alex.wilber@contoso.example'))).toBe('partial oneUser');
    expect(verdict(answers, told('adele.vance@contoso.example'))).toBe('attested confirmed');
    expect(verdict(all, told('alex.wilber@contoso.example'))).toBe('attested confirmed');
  });

  test('without the organisation: domains are left out', () => {
    const answers = { users, me, organization: { missing: 'role' } as const };
    expect(verdict(answers, told('team@fabrikam.example'))).toBe('attested confirmed');
  });

  test('read in part: what was seen stands, and nothing is attested', () => {
    const part = { ...all, users: { ...users, missing: 'incomplete' } as const };
    expect(verdict(part, told('adele.vance@contoso.example'))).toBe('partial oneUser');
    expect(verdict(part, told(LIST))).toBe('unknown incomplete incomplete');
    const spoiled = { ...all, users: { items: [{ ...user(LIST), accountEnabled: 'yes' }] } };
    expect(verdict(spoiled, told(LIST))).toBe('partial oneUser');
    // Whose address it is can be told, whatever else of the user cannot.
    expect(verdict(spoiled, told('other-team@contoso.example'))).toBe('attested confirmed');
    const nameless = { ...all, users: { items: [{ ...user(LIST), userPrincipalName: 7 }] } };
    expect(verdict(nameless, told(LIST))).toBe('unknown error error');
    const noName: Answered = { items: [{ ...(me.items?.[0] as object), userPrincipalName: null }] };
    const onlyMe = { organization, me: noName, users: { missing: 'consent' } as const };
    expect(verdict(onlyMe, told(LIST))).toBe('unknown error error');
    expect(verdict({ ...all, organization: { items: [] } }, told(LIST))).toBe(
      'unknown incomplete incomplete',
    );
    const domains = { ...all, organization: { items: [{ id: 't', displayName: 'Contoso' }] } };
    expect(verdict(domains, told(LIST))).toBe('unknown error error');
  });
});
