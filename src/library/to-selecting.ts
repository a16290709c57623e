import { recolourNotes, removeNotes, tagNotes } from './act-on-notes.ts';
import { removeArticles, tagArticles } from './act-on-articles.ts';
import { restore } from './act-on-binned.ts';
import type { Restoring } from './bin-tools.tsx';
import { copyArticles } from './copy-actions.ts';
import { exportArticles, exportNotes } from './file-actions.ts';
import type { ListRows } from './list-rows.ts';
import { isAllSelected, type RowKind, selectAll, selectionOf, toggleSelected } from './selection.ts';
import type { Selecting } from './selection-tools.tsx';
import { busy, selected, selectedNotes, wantsTag } from './state.ts';
import type { Colour } from '../model/colour.ts';

const tagging = () => ({
  busy: busy.value,
  wantsTag: wantsTag.value,
  onTagFocus: () => {
    wantsTag.value = false;
  },
});

/** Selecting articles of a list, and acting upon them. To be called where signals are read. */
export function toSelectingArticles<Row>(rows: ListRows<Row> | null): Selecting {
  return {
    ...tagging(),
    selected: selected.value,
    isAllSelected: rows !== null && isAllSelected(rows, selected.value),
    onToggle: (id, articleId, isRange) => void toggleSelected('article', id, articleId, isRange),
    onSelectAll: (isWanted) => void selectAll('article', isWanted),
    onTag: (ids, tag) => void tagArticles(ids, tag),
    onDelete: (ids) => void removeArticles(ids),
    onExport: (format, ids) => void exportArticles(format, ids),
    onCopySelected: (ids) => void copyArticles(ids),
  };
}

/** The same with notes, whose marked passages have colours. */
export type SelectingNotes = Selecting & { onColour: (ids: string[], colour: Colour) => void };

/** Selecting notes of a list, and acting upon them. To be called where signals are read. */
export function toSelectingNotes<Row>(rows: ListRows<Row> | null): SelectingNotes {
  return {
    ...tagging(),
    selected: selectedNotes.value,
    isAllSelected: rows !== null && isAllSelected(rows, selectedNotes.value),
    onToggle: (id, articleId, isRange) => void toggleSelected('note', id, articleId, isRange),
    onSelectAll: (isWanted) => void selectAll('note', isWanted),
    onTag: (ids, tag) => void tagNotes(ids, tag),
    onDelete: (ids) => void removeNotes(ids),
    onExport: (format) => void exportNotes(format, selectedNotes.value),
    onColour: (ids, colour) => void recolourNotes(ids, colour),
  };
}

/** Selecting what lies in the bin, and taking it out. To be called where signals are read. */
export function toRestoring<Row>(kind: RowKind, rows: ListRows<Row> | null): Restoring {
  const selection = selectionOf(kind);
  return {
    selected: selection,
    isAllSelected: rows !== null && isAllSelected(rows, selection),
    onToggle: (id, articleId, isRange) => void toggleSelected(kind, id, articleId, isRange),
    onSelectAll: (isWanted) => void selectAll(kind, isWanted),
    onRestore: (ids) => void restore(kind, ids),
  };
}
