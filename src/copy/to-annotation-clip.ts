import { escapeMarkdown } from '../export/escape-markdown.ts';
import { toAnnotationLink } from '../export/to-annotation-link.ts';
import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import type { Clip } from '../model/clip.ts';
import { toElement, toHtmlLine, toHtmlLines } from './html-words.ts';
import { type Source, toSourceLine } from './to-source-line.ts';

/**
 * A highlight or a note as one quotes it: the marked words, where they stand, what they are about, and the reader's own.
 * These are Markdown by themselves and come last, so that a fence left open in them swallows nothing of ours. `about` is
 * the name of the security that the note is on, null for none.
 */
export function toAnnotationClip(annotation: Annotation, from: Source, about: string | null): Clip {
  const quote = quoteOf(annotation);
  const source = toSourceLine(from, toAnnotationLink(annotation, from.text ?? null, from.url));
  const blocks = [
    quote === null ? '' : `> ${escapeMarkdown(quote)}`,
    source.plain,
    about === null ? '' : `**${escapeMarkdown(about)}**`,
    toTags(annotation).map(escapeTag).join(' '),
    noteText(annotation).toWellFormed().trim(),
  ];
  return {
    plain: `${blocks.filter((block) => block !== '').join('\n\n')}\n`,
    html: toAnnotationHtml(annotation, source.html, about),
  };
}

/** The same as HTML, with a source that is HTML already. */
export function toAnnotationHtml(annotation: Annotation, source: string, about: string | null): string {
  return [
    toElement('blockquote', toElement('p', toHtmlLine(quoteOf(annotation) ?? ''))),
    source,
    toElement('p', toElement('b', toHtmlLine(about ?? ''))),
    toElement('p', toTags(annotation).map(toHtmlLine).join(' ')),
    toElement('p', toHtmlLines(noteText(annotation))),
  ].join('');
}

/** Tags as note-taking tools write them: without blanks. */
function toTags(annotation: Annotation): string[] {
  return annotationTags(annotation).map((tag) => `#${tag.trim().replace(/\s+/g, '-')}`);
}

/** The sign in front makes it a tag; whatever else is in it is only words. */
function escapeTag(tag: string): string {
  return `#${escapeMarkdown(tag.slice(1))}`;
}
