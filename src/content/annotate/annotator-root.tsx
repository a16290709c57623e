import '@preact/signals';
import { t } from '../../locale/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { Toast } from '../../ui/toast.tsx';
import * as actions from './actions.ts';
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
          onMark={(colour, withNote) => void actions.markSelection(colour, withNote)}
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
  const placed = state.placed.value.filter(({ annotation }) => card?.ids.includes(annotation.id));
  if (!card || placed.length === 0) return null;
  return (
    <HighlightCard
      key={card.ids.join()}
      passage={card.passage}
      placed={placed}
      startsOpen={card.startsOpen}
      colourNames={state.colourNames.value}
      securityName={(secid) => secid}
      onShow={actions.showPassage}
      onChange={(annotation) => void actions.changeAnnotation(annotation)}
      onChanged={actions.finishChange}
      onDelete={(annotation) => void actions.removeAnnotation(annotation)}
      onClose={() => {
        state.card.value = null;
      }}
    />
  );
}

function Failure() {
  const failure = state.failure.value;
  if (!failure) return null;
  return (
    <div class="annotator-failure" data-testid="annotator-failure">
      {state.isOver.value ? (
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
