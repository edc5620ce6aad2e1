import secureScore from '../../evidence/sources/secure-score.ts';
import secureScoreControls from '../../evidence/sources/secure-score-controls.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { tenantSubject } from '../subject.ts';

/** Scores have a few decimals; sums of them are compared in ten-thousandths. */
const inTenThousandths = (score: number): number => Math.round(score * 10_000);
const MOST_TO_GAIN = 5;

/** What Microsoft Secure Score would still give for identity. */
export default defineCheck({
  id: 'identity-score-open-actions',
  action: 'own-phishing-resistant-mfa',
  severity: 'advisory',
  subjectKind: 'tenant',
  needs: { secureScore, secureScoreControls },
  words: {
    title: 'Every identity action of Microsoft Secure Score is done',
    failTitle: 'Identity actions of Microsoft Secure Score are open',
    why: 'Microsoft lists there, by weight, what would make sign-in safer in your tenant.',
    fix: {
      text: 'In the Microsoft Defender portal, open Secure Score > Recommended actions, category Identity.',
      url: 'https://learn.microsoft.com/defender-xdr/microsoft-secure-score-improvement-actions',
    },
    details: {
      open: '{ $percent } % of the identity score. Most to gain: { $controls }.',
      done: 'The whole identity score.',
    },
  },
  evaluate({ secureScore, secureScoreControls }) {
    const [newest] = secureScore.rows;
    const gap = gapOf('secure-score', secureScore) ?? gapOf('secure-score-controls', secureScoreControls);
    if (newest === undefined) return gap === undefined ? [] : [unseenRest(gap)];
    const profiles = new Map(
      secureScoreControls.rows.filter(({ deprecated }) => deprecated !== true).map((row) => [row.id, row]),
    );
    const joined = newest.controlScores
      .filter(({ controlCategory }) => controlCategory === 'Identity')
      .flatMap(({ controlName, score }) => {
        const max = profiles.get(controlName)?.maxScore;
        return max === undefined
          ? []
          : [{ id: controlName, score: inTenThousandths(score), max: inTenThousandths(max) }];
      });
    const score = joined.reduce((total, one) => total + one.score, 0);
    const max = joined.reduce((total, one) => total + one.max, 0);
    if (joined.length > 0 && score < max) {
      const controls = joined
        .filter((one) => one.score < one.max)
        .sort((a, b) => b.max - b.score - (a.max - a.score) || (a.id < b.id ? -1 : 1))
        .slice(0, MOST_TO_GAIN)
        .map(({ id }) => id);
      return [
        tenantSubject('partial', 'open', {
          percent: Math.floor((100 * score) / max),
          controls,
        }),
      ];
    }
    if (gap !== undefined) return [unseenRest(gap)];
    return joined.length === 0 ? [] : [tenantSubject('pass', 'done')];
  },
});
