import { isFurniture } from '../furniture.ts';
import { parseTime } from '../parse-time.ts';
import { firstLine, lineOf, toLine } from '../page-parts.ts';
import type { PageParts } from '../page-parts.ts';

/** In the order of the site's generations, the current one first; the mobile page, Caifuhao and the forum after them. */
const bodies = [
  '#ContentBody',
  '.txtinfos',
  '.newsContent',
  '.Body',
  '#zwtext',
  '.article-body',
  '.xeditor_content',
  '#zw_body',
  '.zwconbody',
];
const titles = [
  '.newsContent h1',
  '.report-title h1',
  '.contentbox .title',
  '.mainwrap .title',
  '.atitle',
  '.article-title',
  'h1',
];
const digests = ['.abstract .txt', '.b-review', '.abstract', '.digest_content'];
const times = [
  '.infos',
  '.time-source',
  '.Info',
  '.report-infos',
  '.time',
  '.article-meta',
  'time',
  '[class*=time]',
];

/** Parts of a body that are none of its text: advertisements, what stands in some templates' bodies, the source line. */
const excluded = [
  'a.toplink',
  'a[href*="//acttg.eastmoney.com" i]',
  '.em_handle_adv_close',
  '.ad_context3',
  '.em_xuangu',
  '.abstract',
  '.b-review',
  '.digest_content',
  '.newsContent > h1',
  '.report-title',
  '.report-infos',
  '.Info',
  '.time-source',
  '.pinglunbox',
  '.sharebox',
  '.zwctrls',
].join(',');

/** Finds the article of an Eastmoney page of any generation; null when no body with text is there. */
export function findEastmoneyArticle(document: Document): PageParts | null {
  const body = findBody(document);
  if (!body) return null;
  return {
    site: 'eastmoney',
    body,
    rules: { excluded, isFurniture },
    title: firstLine(document, titles) ?? titleOfWindow(document),
    digest: firstLine(document, digests)?.replace(/^摘要[:：\s]*/, '') ?? null,
    publishedAt: findTime(document),
    media: findMedia(document),
    author: findAuthor(document),
    originalUrl: null,
  };
}

/** Ids may repeat on broken pages: the first body that has text counts. */
function findBody(document: Document): Element | null {
  for (const selector of bodies) {
    for (const body of document.querySelectorAll(selector)) {
      if (lineOf(body) !== null) return body;
    }
  }
  return null;
}

function titleOfWindow(document: Document): string | null {
  return toLine(document.title.replace(/[\s_|-]*东方财富网.*$/s, ''));
}

function findTime(document: Document): string | null {
  for (const selector of times) {
    for (const element of document.querySelectorAll(selector)) {
      const time = parseTime(lineOf(element) ?? '');
      if (time !== null) return time;
    }
  }
  return null;
}

function findMedia(document: Document): string | null {
  const attribute = document.querySelector('.data-source')?.getAttribute('data-source');
  if (attribute !== null && attribute !== undefined && toLine(attribute) !== null) return toLine(attribute);
  const items = infoItems(document);
  const named = items.find((item) => /^来源[:：]/.test(item));
  const media =
    named ?? items.find((item) => parseTime(item) === null && !/^(?:作者|编辑|责任编辑)[:：]/.test(item));
  if (media !== undefined) return toLine(media.replace(/^来源[:：]/, ''));
  const source = firstLine(document, ['.time-source .source', '.Info .source'])?.replace(/^来源[:：]/, '');
  if (source !== undefined && toLine(source) !== null) return toLine(source);
  const logo = document.querySelector('.time-source img[alt], .Info img[alt], .source img[alt]');
  return toLine(logo?.getAttribute('alt') ?? '');
}

function findAuthor(document: Document): string | null {
  const line =
    firstLine(document, ['.author']) ?? infoItems(document).find((item) => /^作者[:：]/.test(item));
  return toLine(line?.replace(/^作者[:：]/, '') ?? '');
}

function infoItems(document: Document): string[] {
  const items = document.querySelectorAll('.infos .item, .report-infos > *');
  return [...items].flatMap((item) => lineOf(item) ?? []);
}
