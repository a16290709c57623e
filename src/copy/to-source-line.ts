import { escapeMarkdown } from '../export/escape-markdown.ts';
import { toHtmlLink } from '../export/to-html.ts';
import { toMarkdownLink } from '../export/to-markdown-link.ts';
import type { Article } from '../model/article.ts';
import type { Clip } from '../model/clip.ts';
import { toHtmlLine } from './html-words.ts';

/** Where something that is copied comes from; what is not known of it is null, or its text absent. */
export type Source = Pick<Article, 'title' | 'url' | 'media' | 'publishedAt'> &
  Partial<Pick<Article, 'text'>>;

/** The article as the source of what was taken from it, on one line, with a link to this address. */
export function toSourceLine({ title, media, publishedAt }: Source, address: string): Clip {
  const name = title ?? '无标题';
  const facts = [media, toMinute(publishedAt)].filter((fact) => fact !== null);
  const [link = toHtmlLine(name)] = toHtmlLink(address, name);
  return {
    plain: [
      '—— ' + (toMarkdownLink(name, address) ?? escapeMarkdown(name)),
      ...facts.map(escapeMarkdown),
    ].join(' · '),
    html: `<p>—— ${[link, ...facts.map(toHtmlLine)].join(' · ')}</p>`,
  };
}

/** A printed time without its seconds and offset. */
export function toMinute(publishedAt: string | null): string | null {
  return publishedAt === null ? null : publishedAt.slice(0, 16).replace('T', ' ');
}
