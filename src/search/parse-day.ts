/**
 * When the day, month or year begins that a text names ("2022", "2022-03", "2022/3/29", "2022年3月"), in Beijing, as
 * milliseconds since 1970; null when it names none.
 */
export function parseDay(text: string): number | null {
  const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[日月年]?$/.exec(text);
  if (!parts) return null;
  const [, year = '', month = '1', day = '1'] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00+08:00`);
  // Some engines roll 02-30 over into March.
  const isReal = new Date(Date.parse(`${date}T00:00:00Z`) || 0).toISOString().startsWith(date);
  return isReal && !Number.isNaN(time) ? time : null;
}
