import { diffParagraphs, type ParagraphDifference } from '../anchor/diff-paragraphs.ts';
import { formatMoment } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import type { Paragraph } from '../model/article.ts';
import type { Revision } from '../model/revision.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { Section } from '../ui/section.tsx';
import { WordingDifference } from '../ui/wording-difference.tsx';
import './revision-picker.css';

interface RevisionPickerProps {
  article: SavedArticle;
  revisions: Revision[];
  /** The hash of the wording that is shown; null for the saved one. */
  shown: string | null;
  onPick: (revision: string | null) => void;
}

/** The wordings of an article that the site has changed since it was saved, and what was changed in the one that is shown. */
export function RevisionPicker({ article, revisions, shown, onPick }: RevisionPickerProps) {
  const later = revisions.find(({ revision }) => revision === shown);
  return (
    <Section title={t('wordings')} count={revisions.length + 1}>
      <ul class="revision-picker">
        <Choice
          isShown={!later}
          onPick={() => {
            onPick(null);
          }}
        >
          {t('wordingSaved', formatMoment(article.savedAt))}
        </Choice>
        {revisions.map(({ revision, seenAt }) => (
          <Choice
            key={revision}
            isShown={revision === shown}
            onPick={() => {
              onPick(revision);
            }}
          >
            {t('wordingLater', formatMoment(seenAt))}
          </Choice>
        ))}
      </ul>
      {later && <Changes before={article} after={later} />}
    </Section>
  );
}

interface ChoiceProps {
  isShown: boolean;
  onPick: () => void;
  children: string;
}

function Choice({ isShown, onPick, children }: ChoiceProps) {
  return (
    <li>
      <label>
        <input type="radio" name="revision" checked={isShown} onChange={onPick} data-testid="revision" />{' '}
        {children}
      </label>
    </li>
  );
}

interface Wording {
  text: string;
  paragraphs: Paragraph[];
}

function Changes({ before, after }: { before: Wording; after: Wording }) {
  const changes = diffParagraphs(toLines(before), toLines(after)).filter(({ kind }) => kind !== 'same');
  return (
    <details class="revision-changes" open data-testid="revision-changes">
      <summary>{t('wordingChanges')}</summary>
      <ul>
        {changes.map((change, index) => (
          <li key={index}>
            <WordingDifference parts={toParts(change)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function toLines({ text, paragraphs }: Wording): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

function toParts(change: ParagraphDifference) {
  return change.kind === 'changed'
    ? change.parts
    : [{ kind: change.kind, text: change.text, isFigure: false }];
}
