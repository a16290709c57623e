import { useId } from 'preact/hooks';
import type { ExportFormat } from '../export/export-formats.ts';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import type { Busy } from './state.ts';
import './export-bar.css';

interface ExportBarProps {
  /** What is going to be exported, in words. */
  title: string;
  /** What takes a while just now; nothing else is exported meanwhile. */
  busy: Busy;
  onExport: (format: ExportFormat) => void;
}

/** Formats go by their own names, in every language. Most readers want the first three. */
const common: [format: ExportFormat, name: string][] = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];
const others: [format: ExportFormat, name: string][] = [
  ['xlsx', 'Excel (XLSX)'],
  ['html', 'HTML'],
  ['web-annotations', 'W3C Web Annotation'],
  ['hypothesis', 'Hypothesis'],
  ['readwise', 'Readwise'],
  ['csl', 'CSL-JSON (Zotero)'],
  ['bibtex', 'BibTeX'],
];

/** One button for each format; those for other tools in a list that opens. */
export function ExportBar({ title, busy, onExport }: ExportBarProps) {
  const id = useId();
  const toButton = ([format, name]: [ExportFormat, string]) => (
    <Button
      key={format}
      testId={`export-${format}`}
      disabled={busy !== null}
      onClick={() => {
        onExport(format);
      }}
    >
      {name}
    </Button>
  );
  return (
    <div class="export-bar" role="group" aria-labelledby={id}>
      <span id={id} class="export-bar-title tabular">
        {busy === 'export' ? t('exportBusy') : title}
      </span>
      {common.map(toButton)}
      <details class="export-bar-more">
        <summary data-testid="export-more">{t('moreFormats')}</summary>
        <div class="export-bar-list">{others.map(toButton)}</div>
      </details>
    </div>
  );
}
