import adminMethods from '../../evidence/sources/admin-methods.ts';
import registration from '../../evidence/sources/registration.ts';
import adminsFact from '../../facts/all/admins.ts';
import { newKind, registeredMethods } from '../authentication-methods.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import { unseenPeople } from '../unseen-people.ts';

const user = subjectsOf('user');

/** Administrators who could not do MFA if it were demanded of them. */
export default defineCheck({
  id: 'admins-without-mfa-method',
  action: 'own-phishing-resistant-mfa',
  severity: 'critical',
  subjectKind: 'user',
  grace: true,
  needs: { admins: adminsFact },
  oneOf: { registration, adminMethods },
  words: {
    title: 'Every administrator has a method for multifactor authentication',
    failTitle: 'Administrators without a method for multifactor authentication',
    why: 'Whoever gets the password first can register a method of their own, and is the administrator from then on.',
    fix: {
      text: 'Let these administrators register a passkey or Windows Hello for Business, with a Temporary Access Pass if needed. Remove roles that are no longer needed.',
      page: 'userRegistration',
    },
    explain:
      'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
    details: {
      capable: 'Has a method, and is allowed to use it.',
      registeredOnly: 'Has a method; whether it may be used is not told.',
      notCapable: 'Has no method that may be used for MFA.',
      noMethod: 'Has no method for MFA.',
    },
  },
  notApplicable: ({ admins }) => admins.complete && admins.value?.enabled.length === 0,
  evaluate({ admins, registration, adminMethods }) {
    const methodsOf = registeredMethods(registration, adminMethods);
    const subjects = admins.value.enabled.flatMap(({ id }) => {
      const found = methodsOf(id);
      if (found === null) return [];
      if ('cause' in found) return unknownSubject(id, 'user', found);
      if (found.mfa === undefined) return unknownSubject(id, 'user', newKind(found));
      if (found.by === 'user')
        return found.mfa ? user(id, 'pass', 'registeredOnly') : user(id, 'fail', 'noMethod');
      return found.mfa ? user(id, 'pass', 'capable') : user(id, 'fail', 'notCapable');
    });
    return [...subjects, ...unseenPeople([admins])];
  },
});
