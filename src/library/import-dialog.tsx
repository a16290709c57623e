import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { Button } from '../ui/button.tsx';
import type { ImportAnswer } from './import-actions.ts';
import type { ImportQuestion } from './import-report.ts';
import { RefusalList } from './refusal-list.tsx';
import './dialog.css';
import './import-dialog.css';

interface ImportDialogProps extends ImportQuestion {
  onAnswer: (answer: ImportAnswer) => void;
}

/** What an import would do, before anything is done, and the question whether to. */
export function ImportDialog({ plan, refusals, onAnswer }: ImportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const hasConflicts = plan.conflicting > 0;
  return (
    <dialog
      ref={dialog}
      class="dialog import-dialog"
      aria-labelledby={id}
      data-testid="import-question"
      onCancel={(event) => {
        event.preventDefault(); // it goes when the question is answered
        onAnswer('cancel');
      }}
    >
      <h2 id={id}>{t('importQuestion')}</h2>
      <p data-testid="import-plan">{t('importPlan', plan.added, plan.updated, plan.same)}</p>
      {plan.waiting > 0 && <p>{t('importWaiting', plan.waiting)}</p>}
      {plan.strays > 0 && <p>{t('importStrays', plan.strays)}</p>}
      {hasConflicts && <Conflicts plan={plan} />}
      <RefusalList refusals={refusals} />
      <div class="import-answers">
        {hasConflicts && (
          <Button
            testId="import-keep"
            onClick={() => {
              onAnswer('keep');
            }}
          >
            {t('importKeep')}
          </Button>
        )}
        <Button
          look="primary"
          testId="import-confirm"
          onClick={() => {
            onAnswer('both');
          }}
        >
          {hasConflicts ? t('importBoth') : t('importTheRest')}
        </Button>
        <Button
          look="quiet"
          testId="import-cancel"
          onClick={() => {
            onAnswer('cancel');
          }}
        >
          {t('cancel')}
        </Button>
      </div>
    </dialog>
  );
}

function Conflicts({ plan: { conflicting, conflicts } }: Pick<ImportQuestion, 'plan'>) {
  return (
    <>
      <p>{t('importConflictsFound', conflicting)}</p>
      <ul class="import-conflicts">
        {conflicts.map(({ kept, given }) => (
          <li key={given.id}>
            <p>{t('importHere', toWords(kept))}</p>
            <p>{t('importThere', toWords(given))}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A line of an annotation: what was written, or what was marked. */
function toWords(annotation: Annotation): string {
  const words = noteText(annotation) || (quoteOf(annotation) ?? '');
  return words.length > 120 ? `${words.slice(0, 120).toWellFormed()}…` : words;
}
