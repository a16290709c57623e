import { t } from '../locale/translate.ts';
import type { WordingPart } from '../model/placed-annotation.ts';
import './wording-difference.css';

/** Two wordings, one below the other: what was marked, and what stands there now; changed figures stand out. */
export function WordingDifference({ parts }: { parts: WordingPart[] }) {
  return (
    <dl class="wording-difference" lang="zh-CN">
      <Wording title={t('wordingBefore')} parts={parts.filter(({ kind }) => kind !== 'added')} />
      <Wording title={t('wordingNow')} parts={parts.filter(({ kind }) => kind !== 'removed')} />
    </dl>
  );
}

function Wording({ title, parts }: { title: string; parts: WordingPart[] }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {parts.map(({ kind, text, isFigure }, index) => {
          const look = isFigure ? 'wording-figure' : undefined;
          if (kind === 'removed')
            return (
              <del key={index} class={look}>
                {text}
              </del>
            );
          if (kind === 'added')
            return (
              <ins key={index} class={look}>
                {text}
              </ins>
            );
          return text;
        })}
      </dd>
    </>
  );
}
