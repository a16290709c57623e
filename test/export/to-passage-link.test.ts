import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPassageLink } from '../../src/export/to-passage-link.ts';
import type { Passage } from '../../src/model/passage.ts';

const url = 'https://finance.eastmoney.com/a/202601020000000001.html';
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const long = [
  '青山市今年将实施重点项目36个，总投资820亿元，其中新能源项目12个、装备制造项目9个、现代物流项目8个，',
  '其余为民生工程，全部在年底以前开工建设。',
].join('');
const repeated = [
  '上半年，东岭风场完成投资12亿元，进度过半。',
  '下半年，西河电站完成投资12亿元，全部投产。',
].join('\n');

const passageOf = (text: string, words: string, from = 0): Passage => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

/** The terms of a link, decoded; what is not there is null. */
function readTerms(link: string) {
  const directive = link.split('#:~:text=')[1] ?? '';
  const terms = directive.split(',');
  const prefix = terms[0]?.endsWith('-') === true ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') === true ? terms.pop()?.slice(1) : undefined;
  const [start, end] = terms;
  const decode = (term: string | undefined) => (term === undefined ? null : decodeURIComponent(term));
  return { prefix: decode(prefix), start: decode(start), end: decode(end), suffix: decode(suffix) };
}

const alone = { prefix: null, end: null, suffix: null };

describe('the terms of a passage', () => {
  test.each<[string, string, Passage, ReturnType<typeof readTerms>]>([
    ['short and only there', long, passageOf(long, '总投资820亿元'), { ...alone, start: '总投资820亿元' }],
    [
      'longer than is named whole',
      long,
      { start: 0, end: long.length },
      { ...alone, start: '青山市今年将实施重点项目', end: '全部在年底以前开工建设。' },
    ],
    [
      'over two paragraphs',
      `${repeated}\n完。`,
      passageOf(repeated, '进度过半。\n下半年，'),
      { ...alone, start: '进度过半。', end: '下半年，' },
    ],
    [
      'the first of two places',
      repeated,
      passageOf(repeated, '完成投资12亿元'),
      { ...alone, prefix: '上半年，东岭风场', start: '完成投资12亿元', suffix: '，进度过半。' },
    ],
    [
      'the second of two places',
      repeated,
      passageOf(repeated, '完成投资12亿元', 30),
      { ...alone, prefix: '下半年，西河电站', start: '完成投资12亿元', suffix: '，全部投产。' },
    ],
    [
      'blanks and a paragraph’s end around the words',
      ' 甲。\n 风电 \n乙',
      { start: 3, end: 8 },
      { ...alone, start: '风电' },
    ],
    [
      'a word cut in two',
      '他是中国人民的朋友。',
      passageOf('他是中国人民的朋友。', '国人'),
      { ...alone, prefix: '他是中', start: '国人', suffix: '民的朋友。' },
    ],
    [
      'one word longer than both edges',
      `见 ${'a'.repeat(80)} 。`,
      { start: 2, end: 82 },
      { ...alone, start: 'a'.repeat(80) },
    ],
    ['paragraphs that nothing tells apart', '完。\n完。', { start: 3, end: 5 }, { ...alone, start: '完。' }],
  ])('%s', (_name, text, passage, terms) => {
    expect(readTerms(toPassageLink(url, text, passage))).toEqual(terms);
  });

  test('only what needs no encoding stands as it is', () => {
    const words = "Az09._~-,&!'()*#%?";
    expect(toPassageLink(url, words)).toBe(`${url}#:~:text=Az09._~%2D%2C%26%21%27%28%29%2A%23%25%3F`);
  });

  test('without the article’s text the words are the passage, runs of blanks are one', () => {
    expect(readTerms(toPassageLink(url, ' 总投资\u00a0 820 ')).start).toBe('总投资 820');
  });
});

test.each([
  ['javascript:alert(1)', '字'],
  ['file:///a.html', '字'],
  ['https://[', '字'],
  [url, ''],
  [url, ' \n\u3000'],
])('%s at %j is the address alone', (address, words) => {
  expect(toPassageLink(address, words)).toBe(address);
});

test('a fragment of the address gives way', () => {
  expect(toPassageLink(`${url}#comments`, '字')).toBe(`${url}#:~:text=%E5%AD%97`);
});

/** Texts as articles have them: paragraphs without blanks at their edges, single blanks within. */
const words = fc.constantFrom(
  '投资',
  '12亿元',
  '，',
  '。',
  '风电项目',
  'GW',
  '-',
  '&',
  '📈',
  '𠮷',
  ' 年 ',
  '的',
);
const paragraph = fc
  .array(words, { minLength: 1, maxLength: 40 })
  .map((all) => all.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const place = fc
  .array(paragraph, { minLength: 1, maxLength: 5 })
  .map((all) => all.join('\n'))
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.nat(text.length))
      .map(([one, other]) => ({ text, start: Math.min(one, other), end: Math.max(one, other) })),
  )
  .filter(({ text, start, end }) => {
    const passage = text.slice(start, end);
    return passage.trim() !== '' && passage.isWellFormed();
  });

describe('whatever the text and the passage', () => {
  test('the terms stand in the text, in their order, the passage’s own within it and at its edges', () => {
    fc.assert(
      fc.property(place, ({ text, start, end }) => {
        const terms = readTerms(toPassageLink(url, text, { start, end }));
        const passage = text.slice(start, end).trim();
        const from = start + text.slice(start, end).indexOf(passage);
        expect(terms.start).not.toBeNull();
        expect(passage.startsWith(terms.start ?? '?')).toBe(true);
        expect(passage.endsWith(terms.end ?? terms.start ?? '?')).toBe(true);
        expect((terms.start ?? '').length + (terms.end ?? '').length).toBeLessThanOrEqual(passage.length);
        expect(
          text
            .slice(0, from)
            .trimEnd()
            .endsWith(terms.prefix ?? ''),
        ).toBe(true);
        expect(
          text
            .slice(from + passage.length)
            .trimStart()
            .startsWith(terms.suffix ?? ''),
        ).toBe(true);
        for (const term of Object.values(terms)) expect(term ?? '').not.toMatch(/\n|^ | $/);
      }),
      { numRuns: 1000 },
    );
  });

  test('what we cut ourselves begins and ends with a word', () => {
    fc.assert(
      fc.property(place, ({ text, start, end }) => {
        const {
          prefix,
          start: first,
          end: last,
          suffix,
        } = readTerms(toPassageLink(url, text, { start, end }));
        const edges = new Set(listEdges(text));
        const passage = text.slice(start, end).trim();
        const from = start + text.slice(start, end).indexOf(passage);
        const to = from + passage.length;
        const behind = text.slice(to);
        if (prefix !== null) expect(edges).toContain(text.slice(0, from).trimEnd().length - prefix.length);
        if (last !== null) {
          expect(edges).toContain(from + (first ?? '').length);
          expect(edges).toContain(to - last.length);
        }
        if (suffix !== null)
          expect(edges).toContain(to + behind.length - behind.trimStart().length + suffix.length);
        if (prefix === null && !text.slice(0, from).endsWith(' ') && !isAtLineEdge(text, from))
          expect(edges).toContain(from);
      }),
      { numRuns: 1000 },
    );
  });
});

function isAtLineEdge(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function listEdges(text: string): number[] {
  let lineStart = 0;
  return text.split('\n').flatMap((line) => {
    const from = lineStart;
    lineStart += line.length + 1;
    return [...Array.from(segmenter.segment(line), ({ index }) => from + index), from + line.length];
  });
}
