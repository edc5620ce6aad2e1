import type { Cause } from '../evidence/gap.ts';
import type { Detail, Subject, SubjectKind, Verdict } from './verdict.ts';

/** Makes the subjects of one kind; `cause` belongs to those that are `unknown`. */
export const subjectsOf =
  (kind: SubjectKind) =>
  (id: string, verdict: Verdict, code: string, values: Detail['values'] = {}, cause?: Cause): Subject => ({
    id,
    kind,
    verdict,
    ...(cause === undefined ? {} : { cause }),
    detail: { code, values },
  });

const ofTenant = subjectsOf('tenant');

/** The one subject of a check that judges the tenant as a whole. */
export const tenantSubject = (
  verdict: Verdict,
  code: string,
  values?: Detail['values'],
  cause?: Cause,
): Subject => ofTenant('tenant', verdict, code, values, cause);
