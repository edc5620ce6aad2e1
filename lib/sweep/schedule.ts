/** Whether the next sweep should have begun: none was ever finished, or the last one began too long ago. */
export function isOverdue(lastStartedAt: string | null, everyMinutes: number, now: number): boolean {
  return lastStartedAt === null || now - Date.parse(lastStartedAt) >= everyMinutes * 60_000;
}
