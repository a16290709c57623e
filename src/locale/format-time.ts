import { languageTag } from './language-tag.ts';

const dateParts = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const timeParts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

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
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(clock);
}

/** The day of a moment of the reader's own, in the zone of the machine and without the year. `iso` is as above. */
export function formatDay(iso: string, language = languageTag()): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }).format(moment);
}

/** A moment of the reader's own, in the zone of the machine. `iso` is ISO 8601; anything else comes back as it is. */
export function formatMoment(iso: string, language = languageTag()): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { ...dateParts, ...timeParts }).format(moment);
}
