/** A score that counts halves, as people write it: 8.5 is "8½", 0.5 is "½". */
export function formatHalves(value: number, locale: string): string {
  const whole = Math.floor(value);
  const half = value - whole >= 0.5 ? '½' : '';
  return whole === 0 && half ? half : `${new Intl.NumberFormat(locale).format(whole)}${half}`;
}
