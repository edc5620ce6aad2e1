import type { ChainHead } from '../../store/records.ts';
import type { Report } from '../report.ts';
import { type ReportWords, withoutIsolates } from '../report-words.ts';

const PARTS = [
  'pack-readme',
  'pack-readme-files',
  'pack-readme-check',
  'pack-readme-head',
  'pack-readme-proof',
] as const;

/** What a pack is and how it is checked, for whoever opens the zip without the product. */
export function packReadme(report: Report, head: ChainHead, { text }: ReportWords): string {
  const values = { tenant: report.tenant.name, head: head.hash };
  return `${PARTS.map((id) => withoutIsolates(text.t(id, values))).join('\n\n')}\n`;
}
