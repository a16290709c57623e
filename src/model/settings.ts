import * as v from 'valibot';
import { backupSchedules } from './backup-schedule.ts';
import { colours } from './colour.ts';

/** What the reader said to a reminder of a backup: not now. ISO 8601 UTC, and how many changes there were then. */
const DismissedReminder = v.nullable(v.object({ at: v.string(), changes: v.number() }));
const ColourNames = v.object(v.entriesFromList(colours, v.optional(v.string(), '')));

/** What the reader has set; whatever is missing in older ones is as in `defaultSettings`. */
export const Settings = v.object({
  /** What each colour means to the reader, "" where that is left open. */
  colourNames: v.optional(ColourNames, {}),
  /** The reader's template for Markdown, null for our own Markdown; and for the names of its files, "" for the title. */
  markdownTemplate: v.optional(v.nullable(v.string()), null),
  fileNameTemplate: v.optional(v.string(), ''),
  /** How often a backup is made without being asked for. */
  backupSchedule: v.optional(v.picklist(backupSchedules), 'off'),
  dismissedReminder: v.optional(DismissedReminder, null),
});
export type Settings = v.InferOutput<typeof Settings>;

/** Settings to be replaced; the others stay. */
export const ChangedSettings = v.object({
  colourNames: v.exactOptional(ColourNames),
  markdownTemplate: v.exactOptional(v.nullable(v.string())),
  fileNameTemplate: v.exactOptional(v.string()),
  backupSchedule: v.exactOptional(v.picklist(backupSchedules)),
  dismissedReminder: v.exactOptional(DismissedReminder),
});
export type ChangedSettings = v.InferOutput<typeof ChangedSettings>;

export const defaultSettings: Settings = v.parse(Settings, {});
