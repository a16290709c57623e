import type { Alarms, Downloads, Permissions } from 'webextension-polyfill';

type AlarmListener = (alarm: Pick<Alarms.Alarm, 'name'>) => unknown;
type ChangeListener = (delta: Downloads.OnChangedDownloadDeltaType) => void;
type Item = Pick<Downloads.DownloadItem, 'id' | 'filename' | 'state' | 'fileSize'> & {
  byExtensionId: string;
  error?: string;
};

/** Permissions as the reader gives and takes them: those that are optional, none at first. */
export function fakePermissions() {
  const granted = new Set<string>();
  let isWilling = true;
  const contains = ({ permissions = [] }: Permissions.AnyPermissions) =>
    permissions.every((name) => granted.has(name));
  return {
    contains: (wanted: Permissions.AnyPermissions) => Promise.resolve(contains(wanted)),
    request: (wanted: Permissions.AnyPermissions) => {
      if (isWilling) for (const name of wanted.permissions ?? []) granted.add(name);
      return Promise.resolve(contains(wanted));
    },
    /** For tests: what the reader answers from now on. */
    answer: (willing: boolean) => {
      isWilling = willing;
    },
    /** For tests: gives, or takes away. */
    grant: (name: string) => void granted.add(name),
    revoke: (name: string) => void granted.delete(name),
  };
}

/** Alarms that ring only when a test says so. */
export function fakeAlarms() {
  const listeners: AlarmListener[] = [];
  const times = new Map<string, number>();
  return {
    onAlarm: { addListener: (listener: AlarmListener) => void listeners.push(listener) },
    create: (name: string, { when = NaN }: Alarms.CreateAlarmInfoType) => void times.set(name, when),
    clear: (name: string) => Promise.resolve(times.delete(name)),
    /** For tests: when alarms are set for, in milliseconds since 1970. */
    times,
    /** For tests: rings, and waits for whoever listens. */
    ring: (name: string) => Promise.all(listeners.map((listener) => listener({ name }))),
  };
}

/** A downloads folder in memory. As in a browser the file comes after the answer, and its content cannot be asked for. */
export function fakeDownloads(ownId: string) {
  const listeners = new Set<ChangeListener>();
  const items = new Map<number, Item>();
  const files = new Map<string, Blob>();
  let lastId = 0;
  let interruption: string | null = null;
  let lostBytes = 0;
  let held: Promise<unknown> = Promise.resolve();

  function toFreePath(name: string): string {
    const path = `/downloads/${name}`;
    const isTaken = [...items.values()].some(({ filename }) => filename === path);
    return isTaken ? toFreePath(name.replace(/(?=\.json)/, '~')) : path;
  }

  async function finish(item: Item, url: string): Promise<void> {
    // What an address stands for is gone when that is revoked: it has to be read first.
    const file = await (await fetch(url)).blob();
    await held;
    if (items.get(item.id)?.state !== 'in_progress') return;
    if (interruption === null) files.set(item.filename, file.slice(0, file.size - lostBytes));
    const size = files.get(item.filename)?.size ?? -1;
    const state = interruption === null ? 'complete' : 'interrupted';
    items.set(item.id, {
      ...item,
      state,
      fileSize: size,
      ...(interruption !== null && { error: interruption }),
    });
    for (const listener of [...listeners]) listener({ id: item.id, state: { current: state } });
  }

  return {
    onChanged: {
      addListener: (listener: ChangeListener) => void listeners.add(listener),
      removeListener: (listener: ChangeListener) => void listeners.delete(listener),
    },
    download: ({ url, filename = '' }: Downloads.DownloadOptionsType) => {
      lastId += 1;
      const item: Item = {
        ...{ id: lastId, filename: toFreePath(filename), state: 'in_progress' },
        ...{ fileSize: -1, byExtensionId: ownId },
      };
      items.set(lastId, item);
      void finish(item, url);
      return Promise.resolve(lastId);
    },
    search: ({ id }: Downloads.DownloadQuery) =>
      Promise.resolve([...items.values()].filter((item) => item.id === id)),
    cancel: (id: number) => {
      const item = items.get(id);
      if (item?.state !== 'in_progress') return Promise.resolve();
      items.set(id, { ...item, state: 'interrupted', error: 'USER_CANCELED' });
      for (const listener of [...listeners]) listener({ id, state: { current: 'interrupted' } });
      return Promise.resolve();
    },
    removeFile: (id: number) => {
      const item = items.get(id);
      if (!item || !files.delete(item.filename)) return Promise.reject(new Error('no such file'));
      return Promise.resolve();
    },
    erase: ({ id = 0 }: Downloads.DownloadQuery) => {
      items.delete(id);
      return Promise.resolve([id]);
    },
    /** For tests: what lies in the folder, by path. */
    files,
    /** For tests: what the browser remembers of downloads, by number. */
    items,
    /** For tests: downloads are broken off with this reason from now on; null for not. */
    interrupt: (reason: string | null) => {
      interruption = reason;
    },
    /** For tests: no file is written before this. */
    hold: (until: Promise<unknown>) => {
      held = until;
    },
    /** For tests: so many bytes do not reach the disk from now on. */
    lose: (bytes: number) => {
      lostBytes = bytes;
    },
  };
}
