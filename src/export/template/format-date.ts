const pattern = /YYYY|MM|DD|HH|mm|ss/g;

/**
 * A time by a pattern of YYYY, MM, DD, HH, mm and ss: where an offset is written the time of that place, for a moment in
 * UTC the reader's own. "" for what is no time, and when the pattern asks for hours of a day that has none.
 */
export function formatDate(time: string, wanted: string): string {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(toWallTime(time)) ?? [];
  const [YYYY, MM, DD, HH, mm, ss] = parts;
  if (YYYY === undefined || (HH === undefined && /HH|mm|ss/.test(wanted))) return '';
  const values: Record<string, string | undefined> = { YYYY, MM, DD, HH, mm, ss };
  return wanted.replace(pattern, (name) => values[name] ?? '00');
}

function toWallTime(time: string): string {
  const moment = new Date(time);
  if (!time.endsWith('Z') || Number.isNaN(moment.getTime())) return time;
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString();
}
