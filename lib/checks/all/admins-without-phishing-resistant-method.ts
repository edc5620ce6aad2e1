import adminMethods from '../../evidence/sources/admin-methods.ts';
import authMethodsPolicy from '../../evidence/sources/auth-methods-policy.ts';
import registration from '../../evidence/sources/registration.ts';
import adminsFact from '../../facts/all/admins.ts';
import { certificateTenant, newKind, registeredMethods } from '../authentication-methods.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import { unseenPeople } from '../unseen-people.ts';

const user = subjectsOf('user');

/** Administrators who could not sign in if a phishing-resistant method were demanded of them. */
export default defineCheck({
  id: 'admins-without-phishing-resistant-method',
  action: 'own-phishing-resistant-mfa',
  severity: 'high',
  subjectKind: 'user',
  grace: true,
  needs: { admins: adminsFact },
  oneOf: { registration, adminMethods },
  uses: { authMethodsPolicy },
  words: {
    title: 'Every administrator has a phishing-resistant method',
    failTitle: 'Administrators without a phishing-resistant method',
    why: 'A policy that demands such a method locks out whoever has none, and so it is put off.',
    fix: {
      text: 'Let these administrators register a passkey (FIDO2) or Windows Hello for Business on the My Security-Info page.',
      page: 'userRegistration',
    },
    explain: 'https://learn.microsoft.com/entra/identity/authentication/how-to-register-passkey',
    details: {
      registered: 'Has a phishing-resistant method.',
      newKind: 'Has a passkey of a kind that is new to this version: { $kinds }.',
      none: 'Has no phishing-resistant method.',
      perhapsCertificate: 'Has registered none. Certificates are allowed, and nobody registers those.',
    },
  },
  notApplicable: ({ admins }) => admins.complete && admins.value?.enabled.length === 0,
  evaluate({ admins, registration, adminMethods, authMethodsPolicy }) {
    const methodsOf = registeredMethods(registration, adminMethods);
    const certificates = certificateTenant(authMethodsPolicy);
    const subjects = admins.value.enabled.flatMap(({ id }) => {
      const found = methodsOf(id);
      if (found === null) return [];
      if ('cause' in found) return unknownSubject(id, 'user', found);
      if (found.newKinds.length > 0) return user(id, 'pass', 'newKind', { kinds: found.newKinds });
      if (found.phishingResistant) return user(id, 'pass', 'registered');
      if (found.phishingResistant === undefined) return unknownSubject(id, 'user', newKind(found));
      if (certificates === true) return user(id, 'partial', 'perhapsCertificate');
      return certificates === false ? user(id, 'fail', 'none') : unknownSubject(id, 'user', certificates);
    });
    return [...subjects, ...unseenPeople([admins])];
  },
});
