import { parseValue } from '../model/parse-value.ts';
import { type ChangedSettings, defaultSettings, Settings } from '../model/settings.ts';
import type { Database } from './schema.ts';
import { write } from './transact.ts';

/** What the reader has set; what they have not is as in `defaultSettings`. */
export async function getSettings(database: Database): Promise<Settings> {
  const kept = await database.get('settings', 'settings');
  // An older version may have kept fewer.
  return kept ? parseValue(Settings, kept) : defaultSettings;
}

/** Replaces the settings that are given, and keeps the others. */
export function putSettings(database: Database, changed: ChangedSettings): Promise<void> {
  return write(database, async (transaction) => {
    const store = transaction.objectStore('settings');
    const kept = (await store.get('settings')) ?? defaultSettings;
    await store.put({ ...kept, ...changed }, 'settings');
  });
}
