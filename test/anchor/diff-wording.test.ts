import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffParagraphs } from '../../src/anchor/diff-paragraphs.ts';
import { diffWording } from '../../src/anchor/diff-wording.ts';
import type { WordingPart } from '../../src/model/placed-annotation.ts';
import { applyEdits, editList, textOf } from './edit-text.ts';
import { article, toText } from './invent-news.ts';
import { runProperty, timeout } from './run-property.ts';

const brackets = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** The parts in one line; figures are marked with #. */
function show(parts: WordingPart[]): string {
  return parts
    .map(
      ({ kind, text, isFigure }) => `${brackets[kind][0]}${isFigure ? '#' : ''}${text}${brackets[kind][1]}`,
    )
    .join('');
}

test.for([
  [
    '净利润12.3亿元，同比增长5%',
    '净利润12.8亿元，同比增长5%',
    '净利润[-#12.3亿元-]{+#12.8亿元+}，同比增长#5%',
  ],
  ['产能20万吨', '产能20亿吨', '产能[-#20万吨-]{+#20亿吨+}'],
  ['投资三百亿元', '投资五百亿元', '投资[-#三百亿元-]{+#五百亿元+}'],
  ['2023年3月15日', '2023年3月16日', '#2023年#3月[-#15日-]{+#16日+}'],
  ['涨幅-5.2%', '涨幅5.2%', '涨幅[-#-5.2%-]{+#5.2%+}'],
  ['代码600519.SH', '代码600518.SH', '代码[-#600519.SH-]{+#600518.SH+}'],
  ['项目建成', '项目全部建成', '项目{+全部+}建成'],
  ['由TCL供应', '由BOE供应', '由[-TCL-]{+BOE+}供应'],
  ['甲😀乙', '甲😁乙', '甲[-😀-]{+😁+}乙'],
  ['相同', '相同', '相同'],
  ['', '新', '{+新+}'],
  ['旧', '', '[-旧-]'],
  ['', '', ''],
] as const)('%s → %s', ([before, after, shown]) => {
  expect(show(diffWording(before, after))).toBe(shown);
});

test('the parts give both wordings back, whatever they are', { timeout }, () => {
  const wording = fc.string({
    unit: fc.constantFrom(...'甲 乙 亿 元 增 不 1 ２ . % - a B ， 。 \n 😀'.split(' ')),
    maxLength: 40,
  });
  const property = fc.property(wording, wording, (before, after) => {
    const parts = diffWording(before, after);
    const without = (kind: WordingPart['kind']) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });
  runProperty(property, 500);
});

test('paragraphs are the same, changed, removed or added', () => {
  const before = ['标题', '甲公司净利润12.3亿元，同比增长。', '乙公司拟投资建设新的产业园区。', '结尾。'];
  const after = ['标题', '甲公司净利润12.8亿元，同比增长。', '结尾。', '编辑补充：以公告为准。'];
  expect(diffParagraphs(before, after)).toEqual([
    { kind: 'same', text: '标题' },
    {
      kind: 'changed',
      before: before[1],
      after: after[1],
      parts: diffWording(before[1] ?? '', after[1] ?? ''),
    },
    { kind: 'removed', text: before[2] },
    { kind: 'same', text: '结尾。' },
    { kind: 'added', text: after[3] },
  ]);
});

test('the paragraphs of both texts are all there, in their order', { timeout }, () => {
  const property = fc.property(article, editList, (paragraphs, edits) => {
    const text = toText(paragraphs);
    const [before, after] = [text.split('\n'), textOf(applyEdits(text, edits)).split('\n')];
    const differences = diffParagraphs(before, after);
    const of = (side: 'before' | 'after', other: 'added' | 'removed') =>
      differences.flatMap((one) =>
        one.kind === 'changed' ? [one[side]] : one.kind === other ? [] : [one.text],
      );
    expect(of('before', 'added')).toEqual(before);
    expect(of('after', 'removed')).toEqual(after);
  });
  runProperty(property, 500);
});

test('texts that have nothing in common are compared without much ado', () => {
  const [one, other] = ['甲', '乙'].map((word) =>
    Array.from({ length: 3000 }, (_, index) => word.repeat(1 + (index % 50)) + String(index)),
  );
  expect(diffParagraphs(one ?? [], other ?? [])).toHaveLength(6000);
  expect(diffWording('甲'.repeat(20_000), '乙'.repeat(20_000))).toHaveLength(2);
});
