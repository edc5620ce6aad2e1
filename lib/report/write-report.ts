/** The report's file: two-space JSON with LF and a final line end. */
export function writeReport(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
