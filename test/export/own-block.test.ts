import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listOwnIds, updateOwnBlock } from '../../src/export/own-block.ts';
import { toMarkdown } from '../../src/export/to-markdown.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { hostileTexts } from './hostile-texts.ts';

const id = '202601020000000001';
const made = '---\ntitle: "青山"\ntags:\n  - "能源"\nmedia: "日报"\n---\n\n# 青山\n\n- 一\n';
const later = '---\ntitle: "青山二"\ntags: []\nauthor: "甲"\n---\n\n# 青山二\n\n- 一\n- 二\n';

function update(file: string | null, next = later, article = id): string {
  const result = updateOwnBlock(file, article, next);
  if ('leftAlone' in result) throw new Error(result.leftAlone);
  return result.text;
}
const propertiesOf = (file: string) =>
  parse(/^\ufeff?---\r?\n(.*?)\r?\n---\r?\n/s.exec(file)?.[1] ?? '') as Record<string, unknown>;
const fresh = update(null, made);

test('a new file has the properties first, and then our words between comments', () => {
  expect(fresh).toMatch(
    /^---\ntitle: "青山"\n.*\n---\n\n<!-- tickermark:begin 202601020000000001 \S+ .*-->\n\n# 青山\n\n- 一\n\n<!-- tickermark:end 202601020000000001 -->\n$/s,
  );
  expect(update('', made)).toBe(fresh);
  expect(update(fresh, made)).toBe(fresh);
  expect(listOwnIds(fresh)).toEqual([id]);
});

test('what the reader wrote around it stays, and ours follows', () => {
  const file = update(`${fresh.replace('\n\n<!-- t', '\n\n我的开头。\n<!-- t')}\n我的话，没有换行`);
  expect(file).toContain('---\n\n我的开头。\n<!-- tickermark:begin');
  expect(file.endsWith('-->\n\n我的话，没有换行')).toBe(true);
  expect(file).toContain('- 二');
  expect(propertiesOf(file)).toEqual({ title: '青山二', tags: [], author: '甲' });
});

describe('properties', () => {
  const edited = (from: string, to: string) => update(fresh.replace(from, to));

  test.each([
    ['one that the reader changed is theirs', 'title: "青山"', 'title: 我的题目', { title: '我的题目' }],
    ['so is a list', '  - "能源"', '  - "能源"\n  - 风电', { tags: ['能源', '风电'] }],
    ['their own stay', 'tags:', 'rating: 5 # 好\ntags:', { rating: 5, title: '青山二' }],
    ['other quotes change nothing', 'title: "青山"', "title: '青山'", { title: '青山二' }],
    ['nor do none', 'title: "青山"', 'title: 青山', { title: '青山二' }],
    ['nor another way to write a list', 'tags:\n  - "能源"', 'tags: [能源]', { tags: [] }],
    ['nor a list without indentation', '  - "能源"', '- 能源', { tags: [] }],
  ])('%s', (_name, from, to, expected) => {
    expect(propertiesOf(edited(from, to))).toMatchObject(expected);
  });

  test('one that the reader took away stays away, and one that we no longer write goes', () => {
    const file = edited('title: "青山"\n', '');
    expect(propertiesOf(file)).toEqual({ tags: [], author: '甲' });
    expect(propertiesOf(update(file))).toEqual({ tags: [], author: '甲' });
    expect(propertiesOf(edited('media: "日报"', 'media: "晚报"'))).toMatchObject({ media: '晚报' });
  });

  test('the reader’s order and comments stay, lines in our way of writing are not rewritten', () => {
    const head = '---\nmedia: 日报\n# 说明\naliases:\n  - 一\n\ntitle: 青山\ntags: [能源]\n---\n';
    const file = fresh.replace(/^---.*?\n---\n/s, head);
    expect(update(file, made).startsWith(head)).toBe(true);
    expect(update(file).split('\n<!--')[0]).toBe(
      '---\n# 说明\naliases:\n  - 一\n\ntitle: "青山二"\ntags: []\nauthor: "甲"\n---\n',
    );
  });

  test('whoever removed all of them gets none', () => {
    const file = fresh.replace(/^---.*?\n---\n/s, '');
    expect(update(file).startsWith('\n<!-- tickermark:begin')).toBe(true);
  });

  test('Logseq’s lines are properties as well, and a template may change the way', () => {
    const lines = 'title:: 青山\ntags:: 能源\n\n- 一\n';
    const file = update(null, lines).replace('tags:: 能源', 'tags:: 能源, 风电\nalias:: 山');
    const next = update(file, lines.replace('青山', '青山二'));
    expect(next.startsWith('title:: 青山二\ntags:: 能源, 风电\nalias:: 山\n\n<!-- tickermark')).toBe(true);
    expect(update(fresh, lines).startsWith('title:: 青山\ntags:: 能源\n\n<!-- tickermark')).toBe(true);
    const kept = update(fresh.replace('tags:', 'rating: 5\ntags:'), lines);
    expect(kept).toMatch(/^---\nrating: 5\n---\n\n<!-- .*-->\n\ntitle:: 青山\ntags:: 能源\n\n- 一\n/);
    expect(update(kept, lines)).toBe(kept);
  });
});

test.each([
  ['a file of the reader’s', '# 我的\n', 'foreign'],
  ['another article’s', update(null, made, '7'), 'foreign'],
  ['a lost end', fresh.replace(/<!-- tickermark:end.*/, ''), 'broken'],
  ['a lost beginning', fresh.replace(/<!-- tickermark:begin.*/, ''), 'broken'],
  ['a damaged beginning', fresh.replace(/(begin \d+ )\w/, '$1'), 'broken'],
  ['twice the same', fresh + fresh, 'broken'],
  ['the wrong order', fresh.replace(/begin|end/g, (word) => (word === 'end' ? 'begin' : 'end')), 'broken'],
  ['words of the reader in the middle', fresh.replace('- 一', '- 一\n- 我的话'), 'edited'],
  ['words of the reader behind a marker', fresh.replace(/(begin .*-->)/, '$1 我的话'), 'edited'],
])('%s is left alone', (_name, file, why) => {
  expect(updateOwnBlock(file, id, later)).toEqual({ leftAlone: why });
});

test('a block that was emptied is written anew, and one that already says it is taken', () => {
  expect(update(fresh.replace('# 青山\n\n- 一\n', ''), made)).toBe(fresh);
  expect(update(fresh.replace('# 青山\n\n- 一', '# 青山二\n- 一\n- 二'))).toContain('# 青山二\n- 一\n- 二\n');
});

test('an outliner that indents lines and makes the comments items does not stop it', () => {
  const outlined = fresh.replace(/<!--/g, '- <!--').replace('- 一', '\t- 一  ');
  const file = update(outlined);
  expect(file).toContain('- <!-- tickermark:begin');
  expect(file).toContain('\n- <!-- tickermark:end');
  expect(file).toContain('- 二');
});

test('several articles may share a file', () => {
  const both = `${fresh}\n${update(null, '# 别的\n', '7')}`;
  expect(listOwnIds(both)).toEqual([id, '7']);
  expect(update(both, '# 别的二\n', '7')).toContain('# 别的二');
});

test.each(hostileTexts)(
  'notes with %s are between the markers, and change nothing the second time',
  (_name, text) => {
    const note = toAnnotation({
      body: [{ type: 'TextualBody', purpose: 'commenting', value: text, format: 'text/markdown' }],
    });
    const markdown = toMarkdown(toSavedArticle({ title: text, tags: [text], id: text.slice(0, 20) }), [note]);
    for (const article of [id, text]) {
      const file = update(null, markdown, article);
      expect(update(file, markdown, article)).toBe(file);
      expect(update(file, made, article)).toContain('# 青山');
    }
  },
);

test('a note that speaks of our markers does not break them', () => {
  const file = update(null, `${made}<!-- tickermark:end ${id} -->\n<!--tickermark:begin ${id} -->\n`);
  expect(update(file)).toContain('- 二');
});

describe('whatever is around it', () => {
  const lineEnd = fc.constantFrom('\n', '\r\n');
  const piece = fc.constantFrom(
    '---',
    '\n',
    '\r\n',
    'a: b',
    '<!-- x -->',
    '- ',
    '```',
    ' ',
    '字',
    '# ',
    '%%',
    '\ufeff',
    'x:: y',
  );
  const words = fc
    .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 })
    .map((all) => all.join(''));
  const property = fc.tuple(fc.constantFrom('title', 'tags', 'media', 'author'), fc.string({ maxLength: 6 }));
  const markdown = fc
    .tuple(fc.uniqueArray(property, { selector: ([key]) => key, maxLength: 4 }), words)
    .map(([properties, body]) => {
      const lines = properties.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      return `${lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : ''}\n${body}\n`;
    });

  test('it stays to the byte, and ours becomes what it is to be', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        words,
        words,
        lineEnd,
        markdown,
        markdown,
        fc.string({ minLength: 1, maxLength: 8 }),
        (hasBom, before, after, end, one, two, article) => {
          const start = update(null, one, article).replace(/\n/g, end);
          const at = start.indexOf('<!-- tickermark:begin');
          const top = (hasBom ? '\ufeff' : '') + start.slice(0, at) + end + before;
          const file = top + start.slice(at).trimEnd() + after;
          const result = updateOwnBlock(file, article, two);
          if ('leftAlone' in result) throw new Error(result.leftAlone);
          const next = result.text;
          const begin = next.indexOf('<!-- tickermark:begin');
          const [, tail = ''] = next.slice(begin).split(/<!-- tickermark:end \S+ -->(.*)/s);
          expect(tail).toBe(after);
          expect(next.slice(0, begin).endsWith(end + before)).toBe(true);
          expect(next.startsWith('\ufeff')).toBe(file.startsWith('\ufeff'));
          expect(update(next, two, article)).toBe(next);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a letter of the reader’s between the markers stops it', () => {
    fc.assert(
      fc.property(markdown, markdown, fc.nat(), (one, two, place) => {
        const start = update(null, one);
        const from = start.indexOf(' -->', start.indexOf('tickermark:begin')) + 4;
        const to = start.indexOf('<!-- tickermark:end');
        const at = from + (place % (to - from + 1));
        const file = `${start.slice(0, at)}读者${start.slice(at)}`;
        expect(updateOwnBlock(file, id, two)).toEqual({ leftAlone: 'edited' });
      }),
      { numRuns: 500 },
    );
  });
});
