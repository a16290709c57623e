import { languageTag } from './language-tag.ts';

const dateParts = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const timeParts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each is kept: making one takes a third of a millisecond, and a view asks for the same one hundreds of times. */
function toFormat(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, parts]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, parts);
  formats.set(key, format);
  return format;
}

const wallClockPattern = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/;

/**
 * A time as the site printed it (Beijing's clock), whatever zone the reader is in: "2022年3月29日 15:49". A date without
 * a time stays a date. `iso` is ISO 8601, with its offset or a date alone; anything else comes back as it is.
 */
export function formatPrintedTime(iso: string, language = languageTag()): string {
  const [, date, time] = wallClockPattern.exec(iso) ?? [];
  const clock = new Date(`${date ?? ''}T${time ?? '00:00'}Z`);
  if (Number.isNaN(clock.getTime())) return iso;
  const parts = time === undefined ? dateParts : { ...dateParts, ...timeParts };
  return toFormat(language, { ...parts, timeZone: 'UTC' }).format(clock);
}

/** Whole months, from one ("2022-03") on and before another: "2022年3月", "2022年1月 – 2022年3月", or a year alone: "2022年". */
export function formatMonths(start: string, end: string, language = languageTag()): string {
  const first = new Date(`${start}-01T00:00Z`);
  const last = new Date(Date.parse(`${end}-01T00:00Z`) - 1);
  const isYear = start.endsWith('-01') && end.endsWith('-01') && last.getTime() - first.getTime() > 3e10;
  const month = isYear ? undefined : 'short';
  const format = toFormat(language, { year: 'numeric', month, timeZone: 'UTC' });
  return first.getUTCMonth() === last.getUTCMonth() || isYear
    ? format.format(first)
    : `${format.format(first)} – ${format.format(last)}`;
}

/** The day of a moment of the reader's own, in the zone of the machine and without the year. `iso` is as above. */
export function formatDay(iso: string, language = languageTag()): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return toFormat(language, { month: 'short', day: 'numeric' }).format(moment);
}

/** A moment of the reader's own, in the zone of the machine. `iso` is ISO 8601; anything else comes back as it is. */
export function formatMoment(iso: string, language = languageTag()): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return toFormat(language, { ...dateParts, ...timeParts }).format(moment);
}
