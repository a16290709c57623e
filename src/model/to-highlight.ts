import type { Annotation } from './annotation.ts';
import type { Article, ArticleText } from './article.ts';
import type { Colour } from './colour.ts';
import { hashText } from './hash-text.ts';
import type { Passage } from './passage.ts';

interface HighlightParts {
  page: Pick<ArticleText, 'id' | 'url' | 'text' | 'paragraphs'>;
  passage: Passage;
  selector: Annotation['target']['selector'];
  colour: Colour;
}

/**
 * A passage marked in a colour, without words yet. What the passage holds is added by `withHoldings`, where the article's
 * securities and figures are known. `now` is ISO 8601 UTC.
 */
export function toHighlight(
  { page, passage, selector, colour }: HighlightParts,
  now = new Date().toISOString(),
  id: string = crypto.randomUUID(),
): Annotation {
  const paragraph = page.paragraphs.find(({ end }) => passage.start < end);
  return {
    id,
    articleId: page.id,
    motivation: 'highlighting',
    body: [],
    target: { source: page.url, selector },
    colour,
    about: null,
    revision: hashText(page.text),
    paragraphHash: paragraph ? hashText(page.text.slice(paragraph.start, paragraph.end)) : null,
    created: now,
    modified: now,
    deleted: null,
    secids: [],
    figures: [],
  };
}

/** The annotation with the securities (each once) and the figures that lie in its passage or reach into it. */
export function withHoldings(
  annotation: Annotation,
  { mentions, figures }: Pick<Article, 'mentions' | 'figures'>,
): Annotation {
  const position = annotation.target.selector.find((one) => one.type === 'TextPositionSelector');
  if (!position) return annotation;
  const touches = ({ start, end }: Passage) => start < position.end && position.start < end;
  const named = mentions.filter((mention) => mention.rejected !== true && touches(mention));
  return {
    ...annotation,
    secids: [...new Set(named.map(({ secid }) => secid))],
    figures: figures.filter(touches),
  };
}
