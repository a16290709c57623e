import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Copyable } from '../../src/model/copyable.ts';
import type { Mention } from '../../src/model/mention.ts';
import { toSecurity } from '../../src/model/secid.ts';
import { ArticleFacts } from '../../src/ui/article-facts.tsx';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { toArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const root = document.body.appendChild(document.createElement('div'));
const { text } = toArticle();

afterEach(() => {
  render(null, root);
});

function toMention(secid: string, surface: string, start = 0): Mention {
  return { secid, surface, start, end: start + surface.length, via: 'link', doubt: null };
}

/** What an article says of its securities, given where it names them. */
function named(...mentions: Mention[]) {
  const firsts = new Map(mentions.toReversed().map((mention) => [mention.secid, mention]));
  const securities = [...firsts.values()]
    .toReversed()
    .map(({ secid, surface }) => toSecurity(secid, surface));
  return { mentions, securities: securities.filter((security) => security !== null) };
}

let copied: Copyable[] = [];

/** Shows an article and gives the words that a click on each button of it leads to. */
function show(article: ReturnType<typeof toArticle>): (label: string) => string {
  const shown: string[] = [];
  render(
    <ArticleFacts
      article={article}
      onReject={() => undefined}
      onTakeBack={() => undefined}
      onNoteAbout={() => undefined}
      onCopy={(what) => void copied.push(what)}
      onShow={({ start, end }) => {
        shown.push(text.slice(start, end));
      }}
    />,
    root,
  );
  return (label) => {
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(label))?.click();
    return shown.pop() ?? '';
  };
}

test('every fact leads to the words that say it', () => {
  const press = show(
    toArticle(named(toMention('0.300166', '风电', text.indexOf('风电')), toMention('1.600519', ''))),
  );
  expect(press('36个')).toBe('36个');
  expect(press('清洁能源')).toBe('清洁能源');
  expect(press('风电')).toBe('风电');
  expect(press('东岭风场')).toBe('东岭风场');
});

test('securities stand in groups, each once with its times; one that only a picture shows leads nowhere', () => {
  show(
    toArticle(
      named(
        toMention('100.HSI', '恒指'),
        toMention('0.300166', '国信'),
        toMention('0.300166', '国信', 5),
        toMention('90.BK1033', '电池'),
        toMention('1.600519', ''),
      ),
    ),
  );
  const rows = [...root.querySelectorAll('[data-testid="ticker"] .security-list-row')].map(
    ({ textContent }) => textContent,
  );
  expect(rows).toEqual([
    '国信300166深圳2 次',
    '600519600519上海1 次',
    '电池BK1033板块1 次',
    '恒指HSI全球指数1 次',
  ]);
  const headings = [...root.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(headings).toEqual(['核心数据', '产业集群 1', '股票 2', '板块 1', '其他 1', '网站摘要']);
  expect(root.querySelectorAll('[data-testid="ticker"] button.security-list-row')).toHaveLength(3);
});

test('an article without any says so', () => {
  show(toArticle({ clusters: [], ...named(), figures: [], digest: null }));
  expect(root.textContent).toContain('本文没有写到产业集群。');
  expect(root.textContent).toContain('本文没有提到证券。');
});

test('words of the page are words, whatever they look like', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  show(toArticle({ digest: hostile, ...named(toMention('0.300166', hostile)) }));
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain(hostile);
});

test('it is accessible', async () => {
  show(toArticle());
  expect(await findViolations(root)).toEqual([]);
});

test('words that the reader rejected stand apart, with the way back; a doubt says why', () => {
  const doubted: Mention = { ...toMention('106.PTR', '中石油'), doubt: 'adr' };
  const rejected: Mention = { ...toMention('0.300166', '国信'), rejected: true };
  const judged: string[] = [];
  render(
    <ArticleFacts
      onNoteAbout={() => undefined}
      onCopy={(what) => void copied.push(what)}
      article={toArticle(named(doubted, rejected))}
      onShow={() => undefined}
      onReject={({ secid }, where) => void judged.push(`${secid} ${where}`)}
      onTakeBack={({ secid }) => void judged.push(`${secid} back`)}
    />,
    root,
  );
  const press = (testId: string) => {
    root.querySelector<HTMLButtonElement>(`[data-testid="${testId}"]`)?.click();
  };
  expect(root.querySelectorAll('[data-testid="ticker"]')).toHaveLength(1);
  expect(root.querySelector('[data-testid="ticker"]')?.textContent).toContain('美国存托凭证');
  expect(root.querySelector('[data-testid="rejected"]')?.textContent).toContain('国信');
  press('reject-here');
  press('reject-always');
  press('take-back');
  expect(judged).toEqual(['106.PTR here', '106.PTR always', '0.300166 back']);
});

test('tables and clusters are copied by buttons of their own, which say what they copy', () => {
  copied = [];
  const article = toArticle();
  show(article);
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.copy-button')];
  expect(buttons.map(({ ariaLabel }) => ariaLabel)).toEqual([
    '把全部 2 个数据复制成表格',
    '把产业集群复制成表格',
    '复制“清洁能源”',
    '把证券复制成表格',
  ]);
  for (const button of buttons) button.click();
  expect(copied).toEqual([
    { kind: 'table', table: 'figures' },
    { kind: 'table', table: 'clusters' },
    { kind: 'cluster', cluster: article.clusters[0] },
    { kind: 'table', table: 'securities' },
  ]);
});
