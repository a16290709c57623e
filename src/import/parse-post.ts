import { ImportError } from './import-error.ts';

/** A post of the mirror as the page that the mirror makes of it, and where that page lies. */
export interface PostPage {
  html: string;
  /** The address of the original; else the mirror's, by the post's file name; else "file:NAME". */
  url: string;
}

const mirror = 'http://finews.withounder.com';

/**
 * A Jekyll post of the mirror: front matter, the site's digest as a quote, the article's own HTML, the original's address,
 * links back. It becomes the page that the mirror serves, so that it is read as that is and bears the same id. Throws
 * ImportError when it has no front matter.
 */
export function parsePost(text: string, fileName: string): PostPage {
  const match = /^[\ufeff\s]*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) throw new ImportError('unknown-format');
  const { title = '', date = '', categories = '' } = readFrontMatter(match[1] ?? '');
  const lines = text.slice(match[0].length).split(/\r?\n/);
  const original = lines.map((line) => /^<(https?:\/\/[^<>\s]+)>$/.exec(line.trim())?.[1]).findLast(Boolean);
  const header = `<small>${escape(date)}</small><h1>${escape(title)}</h1>`;
  const html = `<div class="wrapper"><section>${header}${lines.map(toHtml).join('\n')}</section></div>`;
  return { html, url: original ?? toMirrorAddress(fileName, categories) ?? `file:${fileName}` };
}

/** `key: value` lines; a value in quotes is a string of YAML. */
function readFrontMatter(text: string): Record<string, string> {
  const pairs = text.split(/\r?\n/).map((line) => /^([a-z]{1,40}):[ \t]*(.*)$/i.exec(line));
  return Object.fromEntries(pairs.flatMap((pair) => (pair?.[1] ? [[pair[1], unquote(pair[2] ?? '')]] : [])));
}

function unquote(value: string): string {
  const text = value.trim();
  if (/^'.*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/.test(text)) return text;
  try {
    return String(JSON.parse(text)); // YAML's double quotes are JSON's but for rare escapes
  } catch {
    return text.slice(1, -1);
  }
}

/** What Markdown makes of the few kinds of lines that these posts have. */
function toHtml(given: string): string {
  const line = given.trim();
  const address = /^<(https?:\/\/[^<>\s]+)>$/.exec(line)?.[1];
  if (address !== undefined) return `<p><a href="${escape(address)}">${escape(address)}</a></p>`;
  if (line.startsWith('>')) return `<blockquote><p>${escape(line.slice(1).trim())}</p></blockquote>`;
  if (/^\[返回[^\]]*\]\(/.test(line)) return '<p><a href="#">返回</a></p>';
  if (line === '' || line.startsWith('<')) return line;
  return `<p>${line}</p>`;
}

/** Jekyll's own rule: "2022-03-29-NAME.md" of the category emnews lies at /emnews/2022/03/29/NAME.html. */
function toMirrorAddress(fileName: string, categories: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})-(.+)\.(?:md|markdown|html)$/i.exec(fileName);
  if (!match || !/^[\w-]+$/.test(categories)) return null;
  const [, year = '', month = '', day = '', name = ''] = match;
  return `${mirror}/${categories}/${year}/${month}/${day}/${encodeURIComponent(name)}.html`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
