import '@preact/signals';
import { t } from '../../locale/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { Toast } from '../../ui/toast.tsx';
import * as actions from './actions.ts';
import { copyAnnotation } from './copy-annotation.ts';
import { copyAndReload } from './copy-and-reload.ts';
import { HighlightBar } from './highlight-bar.tsx';
import { HighlightCard } from './highlight-card.tsx';
import * as state from './state.ts';

/** What we show in the page, whole: reads the state, and hands plain values down. */
export function AnnotatorRoot({ language }: { language: string }) {
  const passage = state.selection.value;
  return (
    <div class="annotator" lang={language} data-testid="annotator">
      {passage && !state.card.value && (
        <HighlightBar
          passage={passage}
          colourNames={state.colourNames.value}
          onMark={(colour, startsAt) => void actions.markSelection(colour, startsAt)}
          onClose={() => {
            state.selection.value = null;
          }}
        />
      )}
      <Card />
      <Failure />
      <Toast
        toast={state.toast.value}
        onClose={() => {
          state.toast.value = null;
        }}
      />
    </div>
  );
}

function Card() {
  const card = state.card.value;
  const close = () => {
    state.card.value = null;
  };
  const placed = state.placed.value.filter(({ annotation }) => card?.ids.includes(annotation.id));
  if (!card || placed.length === 0) return null;
  return (
    <HighlightCard
      key={card.ids.join()}
      passage={placed[0]?.passage ?? card.passage}
      placed={placed}
      startsAt={card.startsAt}
      save={saveOf(card.ids)}
      colourNames={state.colourNames.value}
      securityName={(secid) => secid}
      onShow={actions.showPassage}
      onChange={(annotation) => void actions.changeAnnotation(annotation)}
      onChanged={(before) => {
        actions.finishChange(before);
        if (card.startsAt) close();
      }}
      onCopy={canCopy ? ({ annotation }) => void copyAnnotation(annotation) : null}
      onDelete={(annotation) => void actions.removeAnnotation(annotation)}
      onClose={close}
      onClosed={actions.finishChange}
    />
  );
}

/** Pages without https have no clipboard, and a copy event in a page can be listened to by the page. */
const canCopy = isSecureContext;

/** How far the words of several annotations have come: as far as those that are behind. */
function saveOf(ids: string[]): state.SaveState | null {
  const saves = ids.flatMap((id) => state.saves.value.get(id) ?? []);
  return (['failed', 'saving', 'saved'] as const).find((save) => saves.includes(save)) ?? null;
}

/** What could not be done; in a script that is cut off nothing can be any more. */
function Failure() {
  const failure = state.failure.value;
  const isOver = state.isOver.value;
  if (!failure && !isOver) return null;
  return (
    <div class="annotator-failure" data-testid="annotator-failure">
      {isOver || !failure ? (
        <>
          <Message tone="alarm" text={t('extensionUpdated')} />
          <Button look="primary" onClick={() => void copyAndReload(actions.listWords())}>
            {t('copyAndReload')}
          </Button>
        </>
      ) : (
        <Message tone="alarm" text={failure.text} onRetry={failure.retry} />
      )}
    </div>
  );
}
