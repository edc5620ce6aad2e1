import type { Evaluation } from '../checks/evaluate.ts';
import { CHECKS } from '../checks/registry.ts';
import type { EvaluationInputs } from '../checks/runner.ts';
import partnerRequirements from '../evidence/sources/partner-requirements.ts';
import type { EvaluationCommit } from '../store/evaluation.ts';
import type { Evaluated } from '../views/evaluated.ts';
import { detailChecks } from '../views/evidence/detail-checks.ts';
import { searchIndex } from '../views/evidence/search-index.ts';
import { sourceProofs } from '../views/evidence/source-proof.ts';
import { protect } from '../views/protection/protect.ts';
import { protectionInputs } from './protection-inputs.ts';

/** What the dashboard opens of a sweep: every check, what was read, who is protected, and what can be searched. */
export function dashboardViews(
  evaluated: Evaluated,
  inputs: EvaluationInputs,
  evaluation: Evaluation,
): Pick<EvaluationCommit, 'checks' | 'proofs' | 'protection' | 'search'> {
  return {
    checks: detailChecks(evaluated, {
      ...inputs,
      checks: CHECKS,
      requirements: inputs.evidence(partnerRequirements),
      decision: evaluation.decision,
    }),
    proofs: sourceProofs(evaluated),
    protection: protect(evaluated, protectionInputs(inputs, evaluation)),
    search: searchIndex(evaluated),
  };
}
