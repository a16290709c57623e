import { useId } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import type { ExportFormat } from './file-actions.ts';

interface ExportBarProps {
  /** What is going to be exported, in words. */
  title: string;
  isBusy: boolean;
  onExport: (format: ExportFormat) => void;
}

const formats: [format: ExportFormat, name: string][] = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];

/** One button for each format. */
export function ExportBar({ title, isBusy, onExport }: ExportBarProps) {
  const id = useId();
  return (
    <div class="export-bar" role="group" aria-labelledby={id}>
      <span id={id} class="export-bar-title tabular">
        {isBusy ? t('exportBusy') : title}
      </span>
      {formats.map(([format, name]) => (
        <Button
          key={format}
          testId={`export-${format}`}
          disabled={isBusy}
          onClick={() => {
            onExport(format);
          }}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
