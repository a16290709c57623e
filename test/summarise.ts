import type { Article } from '../src/model/article.ts';

/** An article as a fixture's answer writes it down: without offsets, which are checked against the text instead. */
export function summarise(article: Article) {
  const { id, site, title, digest, publishedAt, media, author, editor, originalTitle, text } = article;
  return {
    id,
    site,
    title,
    digest,
    publishedAt,
    media,
    author,
    editor,
    originalTitle,
    paragraphs: article.paragraphs.map(
      ({ start, end, heading }) => (heading ? '# ' : '') + text.slice(start, end),
    ),
    mentions: article.mentions.map(({ start, end, surface, secid, via, doubt }) => {
      if (text.slice(start, end) !== surface) throw new Error(`${surface} does not stand at ${start}`);
      return [surface, secid, via, ...(doubt === null ? [] : [doubt])].join(' ');
    }),
    figures: article.figures.map(({ start, end, surface, value, unit }) => {
      if (text.slice(start, end) !== surface) throw new Error(`${surface} does not stand at ${start}`);
      return [surface, value, unit].join(' ');
    }),
    clusters: article.clusters.map(({ name, leads, goals, projects, secids }) => ({
      name,
      leads,
      goals,
      projects,
      secids,
    })),
  };
}
export type Summary = ReturnType<typeof summarise>;
