import secureScore from '../../evidence/sources/secure-score.ts';
import secureScoreControls from '../../evidence/sources/secure-score-controls.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import type { Subject } from '../verdict.ts';

/**
 * Scores in whole millionths: as binary fractions 8.1 + 0.2 is not 8.3, and a score that is full would seem open.
 */
const millionths = (points: number): number => Math.round(points * 1e6);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What Microsoft Secure Score still has to give in its category Identity. */
export default defineCheck({
  id: 'identity-score-open-actions',
  action: 'own-phishing-resistant-mfa',
  severity: 'advisory',
  subjectKind: 'tenant',
  needs: { secureScore, secureScoreControls },
  words: {
    title: 'Microsoft Secure Score has no open identity action',
    failTitle: 'Microsoft Secure Score has open identity actions',
    why: 'Secure Score lists what else protects your sign-ins, sorted by what it is worth.',
    fix: {
      text: 'In the Microsoft Defender portal, open Secure score > Recommended actions, and filter by the category Identity.',
      page: 'secureScore',
    },
    explain: 'https://learn.microsoft.com/defender-xdr/microsoft-secure-score-improvement-actions',
    details: {
      open: '{ $score } of { $max } points ({ $percent } %). Most to gain: { $actions }.',
      all: 'All { $max } points are reached.',
    },
  },
  evaluate({ secureScore, secureScoreControls }) {
    const [newest] = [...secureScore.rows].sort(
      (a, b) => Date.parse(b.createdDateTime) - Date.parse(a.createdDateTime),
    );
    const profiles = new Map(secureScoreControls.rows.map((row) => [row.id, row]));
    const identity = (newest?.controlScores ?? []).filter(
      ({ controlCategory }) => controlCategory === 'Identity',
    );
    const joined = identity.flatMap(({ controlName: id, score }) => {
      const profile = profiles.get(id);
      if (profile === undefined || profile.deprecated === true) return [];
      const max = millionths(profile.maxScore);
      return [{ id, score: millionths(score), max, gain: max - millionths(score) }];
    });
    const score = sum(joined.map((one) => one.score));
    const max = sum(joined.map((one) => one.max));
    if (score < max) {
      const actions = joined
        .filter(({ gain }) => gain > 0)
        .sort((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1))
        .slice(0, 5)
        .map(({ id }) => id);
      const percent = Math.floor((100 * score) / max);
      const values = { score: score / 1e6, max: max / 1e6, percent, actions };
      return [tenant('partial', { code: 'open', values })];
    }
    const isWhole = identity.every(({ controlName }) => profiles.has(controlName));
    const gap =
      gapOf('secure-score', secureScore) ??
      (isWhole ? undefined : gapOf('secure-score-controls', secureScoreControls));
    if (gap !== undefined) return [unseenRest(gap)];
    return joined.length === 0 ? [] : [tenant('pass', { code: 'all', values: { max: max / 1e6 } })];
  },
});

const tenant = (verdict: Subject['verdict'], detail: Subject['detail']): Subject => ({
  id: 'tenant',
  kind: 'tenant',
  verdict,
  detail,
});
