import type { ImportedItem } from '../import/imported-item.ts';
import { explainError } from '../locale/explain-error.ts';
import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import type { ImportPlan } from '../messaging/protocol.ts';
import type { Draft } from '../model/draft.ts';
import type { Settings } from '../model/settings.ts';
import { explainImportError } from './explain-import-error.ts';
import { addRefusedFile, addRefusedItem, noRefusals, type Refusals } from './import-report.ts';
import { refreshView } from './refresh-view.ts';
import { readImportFile } from './read-import-file.ts';
import { restoreSettings } from './restore-settings.ts';
import { createStager } from './stage-items.ts';
import { attempt, busy, importProgress, importQuestion, importReport, showToast } from './state.ts';

/** What the reader says to an import in which something is in conflict or refused. */
export type ImportAnswer = 'both' | 'keep' | 'cancel';

/** What files hold besides the library, and is brought back when that is merged. */
interface SetAside {
  settings: Settings[];
  drafts: Draft[];
}

let answerQuestion: ((answer: ImportAnswer) => void) | null = null;
let stopping = new AbortController();

/**
 * Imports files, all that is in them or nothing: each is read and staged, the whole is planned, and merged at once. A file
 * that is broken is named with its reason, and the others go on. The reader is asked only where versions are in conflict,
 * or where things in a file had to be refused.
 */
export async function importFiles(files: File[]): Promise<void> {
  if (busy.value !== null) return;
  busy.value = 'import';
  importReport.value = null;
  stopping = new AbortController();
  const importId = crypto.randomUUID();
  try {
    await run(files, importId, stopping.signal);
  } catch (error) {
    await discard(importId);
    const refusals = noRefusals();
    const isStopped = error === stopping.signal.reason;
    if (!isStopped) addRefusedFile(refusals, nameOf(files), explainError(error));
    importReport.value = { ...nothingDone(), refusals, isStopped };
  }
  importProgress.value = null;
  importQuestion.value = null;
  busy.value = null;
  await refreshView();
}

/** Stops the import; nothing is imported then, unless everything was written already, which is told as ever. */
export function stopImport(): void {
  stopping.abort();
}

/** Answers the question that is being asked. */
export function answerImport(answer: ImportAnswer): void {
  answerQuestion?.(answer);
  answerQuestion = null;
}

/** Undoes the import that is reported. */
export function undoImport(importId: string): Promise<void> {
  return attempt('undoFailed', async () => {
    await askBackground('undoImport', importId);
    if (importReport.value?.importId === importId) importReport.value = null;
    showToast(t('importUndone'));
    await refreshView();
  });
}

async function run(files: File[], importId: string, signal: AbortSignal): Promise<void> {
  const refusals = noRefusals();
  const aside: SetAside = { settings: [], drafts: [] };
  const count = await stageFiles(files, importId, refusals, aside, signal);
  if (count === 0 && refusals.items === 0 && aside.settings.length + aside.drafts.length === 0) {
    importReport.value = { ...nothingDone(), refusals };
    return;
  }
  const plan = await askBackground('planImport', importId);
  signal.throwIfAborted();
  const answer = isPlain(plan, refusals) ? 'both' : await ask(plan, refusals);
  if (answer === 'cancel') {
    await discard(importId);
    return;
  }
  importProgress.value = { state: 'writing' };
  const counts = await commit(importId, answer, signal);
  for (const given of aside.settings) await restoreSettings(given);
  if (aside.drafts.length > 0) await askBackground('mergeDrafts', aside.drafts);
  const isChanged = counts.added + counts.updated + counts.conflicting > 0;
  const { waiting, strays } = plan;
  const undoable = isChanged ? importId : null;
  importReport.value = { isStopped: false, counts, waiting, strays, refusals, importId: undoable };
}

/** Merges what was staged. Throws when it is stopped before all of it is written. */
async function commit(importId: string, onConflict: 'both' | 'keep', signal: AbortSignal) {
  const stop = () => {
    askBackground('stopImport', importId).catch(() => undefined); // then it is merged, and told
  };
  signal.addEventListener('abort', stop);
  try {
    const counts = await askBackground('commitImport', { importId, onConflict });
    if (counts) return counts;
    throw signal.reason;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Reads the files one by one, and keeps what is in them apart. Throws when it is stopped. */
async function stageFiles(
  files: File[],
  importId: string,
  refusals: Refusals,
  aside: SetAside,
  signal: AbortSignal,
): Promise<number> {
  const stager = createStager(importId);
  let items = 0;
  for (const [index, file] of files.entries()) {
    const progress = { state: 'reading', file: index + 1, files: files.length, fileName: file.name } as const;
    importProgress.value = { ...progress, items };
    for await (const item of readOrRefuse(file, refusals)) {
      signal.throwIfAborted();
      if (item.kind === 'refused') addRefusedItem(refusals, file.name, item);
      else if (item.kind === 'settings') aside.settings.push(item.settings);
      else if (item.kind === 'draft') aside.drafts.push(item.draft);
      else await stager.add(item);
      items += 1;
      if (items % shownEvery === 0) importProgress.value = { ...progress, items };
    }
    signal.throwIfAborted();
  }
  return stager.finish();
}

/** What a file holds; nothing, and a refusal of the file, when it cannot be read. Readers refuse a file before they give anything. */
async function* readOrRefuse(file: File, refusals: Refusals): AsyncGenerator<ImportedItem> {
  const items = readImportFile(file);
  for (;;) {
    const next = await items.next().catch((error: unknown) => {
      addRefusedFile(refusals, file.name, explainImportError(error));
      return null;
    });
    if (next === null || next.done === true) return;
    yield next.value;
  }
}

/** So many things pass between two looks at how far it is. */
const shownEvery = 100;

function isPlain(plan: ImportPlan, refusals: Refusals): boolean {
  return plan.conflicting === 0 && plan.strays === 0 && refusals.items === 0;
}

function ask(plan: ImportPlan, refusals: Refusals): Promise<ImportAnswer> {
  return new Promise((resolve) => {
    answerQuestion = resolve;
    importQuestion.value = { plan, refusals };
  }).then((answer) => {
    importQuestion.value = null;
    return answer as ImportAnswer;
  });
}

/** What cannot be discarded now is forgotten after a day. */
async function discard(importId: string): Promise<void> {
  await askBackground('discardImport', importId).catch(() => undefined);
}

function nothingDone() {
  const counts = { added: 0, updated: 0, same: 0, conflicting: 0 };
  return { counts, waiting: 0, strays: 0, importId: null, isStopped: false };
}

function nameOf([first]: File[]): string {
  return first?.name ?? '';
}
