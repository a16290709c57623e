import { formatNumber } from '../locale/format-number.ts';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import type { FolderReport } from './run-folder.ts';

const longestList = 50;

/** What a run did with the files of a folder, and which it left alone, with reasons. */
export function FolderResult({ report, onWriteGone }: { report: FolderReport; onWriteGone: () => void }) {
  const { written, unchanged, problems, ofDeleted, isStopped } = report;
  const hasGone = problems.some(({ problem }) => problem === 'gone');
  return (
    <>
      <p data-testid="folder-result">
        {t('folderResult', formatNumber(written), formatNumber(unchanged))}
        {isStopped && ` ${t('folderStopped')}`}
      </p>
      {problems.length > 0 && (
        <Files
          title={t('folderProblems', formatNumber(problems.length))}
          testId="folder-problems"
          items={problems.map(({ path, problem }) => [path, problem && t(`folderProblem_${problem}`)])}
        />
      )}
      {hasGone && (
        <Button testId="folder-write-gone" onClick={onWriteGone}>
          {t('folderWriteGone')}
        </Button>
      )}
      {ofDeleted.length > 0 && (
        <Files
          title={t('folderOfDeleted', formatNumber(ofDeleted.length))}
          testId="folder-of-deleted"
          items={ofDeleted.map((path) => [path, null])}
        />
      )}
    </>
  );
}

interface FilesProps {
  title: string;
  testId: string;
  items: [path: string, reason: string | null][];
}

function Files({ title, testId, items }: FilesProps) {
  const more = items.length - longestList;
  return (
    <details class="folder-files" data-testid={testId}>
      <summary>{title}</summary>
      <ul>
        {items.slice(0, longestList).map(([path, reason]) => (
          <li key={path}>
            <span class="folder-path">{path}</span>
            {reason !== null && <span class="folder-reason">{reason}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('folderMore', formatNumber(more))}</p>}
    </details>
  );
}
