import { colourLabel } from '../locale/colour-label.ts';
import { formatMoment } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import type { NoteOfArticle } from '../messaging/protocol.ts';
import { noteText, quoteOf } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import { toColour } from '../model/colour.ts';
import type { Settings } from '../model/settings.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { DossierLink } from '../ui/dossier-link.tsx';
import { RowCheckbox } from './row-checkbox.tsx';
import { toArticleHash, toNotesHash } from './route.ts';
import type { RowPlace } from './virtual-list.tsx';
import '../ui/colours.css';
import '../ui/annotation-item.css';

export interface FoundNoteProps extends NoteOfArticle {
  place: RowPlace;
  isSelected: boolean;
  onToggle: (isRange: boolean) => void;
  colourNames: Settings['colourNames'];
  onCopy: (note: NoteOfArticle) => void;
}

/** An annotation away from its article: the marked words, the reader's own, and the way to both. */
export function FoundNote({ annotation, title, aboutName, ...props }: FoundNoteProps) {
  const { colourNames, onCopy } = props;
  const quote = quoteOf(annotation);
  const words = noteText(annotation);
  const tags = annotationTags(annotation);
  const colour = toColour(annotation.colour);
  return (
    <article
      {...props.place}
      class="annotation-item found-note"
      aria-label={quote ?? words}
      data-kind="note"
      data-article={annotation.articleId}
      data-testid="found-note"
      {...(quote !== null && { 'data-colour': colour })}
    >
      <p class="found-note-article" lang="zh-CN">
        <RowCheckbox
          label={t('selectNote', quote ?? words)}
          isSelected={props.isSelected}
          onToggle={props.onToggle}
        />
        <a href={toArticleHash(annotation.articleId)}>{title ?? t('untitled')}</a>
      </p>
      {quote !== null && (
        <blockquote class="annotation-item-quote" lang="zh-CN">
          {quote}
        </blockquote>
      )}
      {annotation.about !== null && (
        <p class="annotation-item-about">
          <DossierLink secid={annotation.about}>{t('noteAbout', aboutName ?? annotation.about)}</DossierLink>
        </p>
      )}
      {words !== '' && <p class="annotation-item-note">{words}</p>}
      <div class="annotation-item-foot">
        {quote !== null && <span>{colourLabel(colour, colourNames)}</span>}
        <time class="tabular" dateTime={annotation.modified}>
          {formatMoment(annotation.modified)}
        </time>
        {tags.map((tag) => (
          <a key={tag} href={toNotesHash({ colour: null, tag })}>
            #{tag}
          </a>
        ))}
        <CopyButton
          label={t('copyNote')}
          testId="copy-annotation"
          onCopy={() => {
            onCopy({ annotation, title, aboutName });
          }}
        />
      </div>
    </article>
  );
}
