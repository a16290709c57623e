/**
 * The first date in a text as the site prints it: "2026年08月19日 17:46", "2026-08-19 17:46:05", "2026/8/19".
 * An ISO 8601 time in Beijing's offset, to the minute or second as printed; a date alone where no time follows; null for none.
 */
export function parseTime(text: string): string | null {
  const match =
    /(20\d{2}|19\d{2})\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})(?!\d)\s?日?(?:[\sT]{0,4}(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(
      text,
    );
  if (!match) return null;
  const [, year = '', month = '', day = '', hour, minute, second] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}+08:00`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
