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
/* Each is asked for only when those before it gave nothing: a search of a portal's whole page costs 0.1 ms. */
const titles = [
  '.contentbox .title',
  '.mainwrap .title',
  '.newsContent h1',
  '.report-title h1',
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
  const around = findSurroundings(body);
  const items = infoItems(around);
  return {
    site: 'eastmoney',
    body,
    rules: { excluded, isFurniture },
    title: firstLine(around, titles) ?? titleOfWindow(document),
    digest: firstLine(around, digests)?.replace(/^摘要[:：\s]*/, '') ?? null,
    publishedAt: findTime(around),
    media: findMedia(around, items),
    author: findAuthor(around, items),
    originalUrl: null,
  };
}

/** Ids may repeat on broken pages: the first body that has text counts. */
function findBody(document: Document): Element | null {
  for (const selector of bodies) {
    for (const body of document.querySelectorAll(selector)) {
      if (/\S/.test(body.textContent)) return body;
    }
  }
  return null;
}

/**
 * Where the facts of an article stand: the part of the page that holds its body and a title, and not the navigation
 * around it. The whole page where no part has both.
 */
function findSurroundings(body: Element): ParentNode {
  const { documentElement } = body.ownerDocument;
  let part = body;
  while (part.parentElement && part.parentElement.parentElement !== documentElement)
    part = part.parentElement;
  return part.querySelector(titles.join(',')) ? part : body.ownerDocument;
}

function titleOfWindow(document: Document): string | null {
  return toLine(document.title.replace(/[\s_|-]*东方财富网.*$/s, ''));
}

function findTime(around: ParentNode): string | null {
  for (const selector of times) {
    for (const element of around.querySelectorAll(selector)) {
      const time = parseTime(lineOf(element) ?? '');
      if (time !== null) return time;
    }
  }
  return null;
}

function findMedia(around: ParentNode, items: string[]): string | null {
  const attribute = around.querySelector('.data-source')?.getAttribute('data-source');
  if (attribute !== null && attribute !== undefined && toLine(attribute) !== null) return toLine(attribute);
  const named = items.find((item) => /^来源[:：]/.test(item));
  const media =
    named ?? items.find((item) => parseTime(item) === null && !/^(?:作者|编辑|责任编辑)[:：]/.test(item));
  if (media !== undefined) return toLine(media.replace(/^来源[:：]/, ''));
  const source = firstLine(around, ['.time-source .source', '.Info .source'])?.replace(/^来源[:：]/, '');
  if (source !== undefined && toLine(source) !== null) return toLine(source);
  const logo = around.querySelector('.time-source img[alt], .Info img[alt], .source img[alt]');
  return toLine(logo?.getAttribute('alt') ?? '');
}

function findAuthor(around: ParentNode, items: string[]): string | null {
  const line = firstLine(around, ['.author']) ?? items.find((item) => /^作者[:：]/.test(item));
  return toLine(line?.replace(/^作者[:：]/, '') ?? '');
}

function infoItems(around: ParentNode): string[] {
  const items = around.querySelectorAll('.infos .item, .report-infos span');
  return [...items].flatMap((item) => lineOf(item) ?? []);
}
