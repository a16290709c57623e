import { expect, test } from 'vitest';
import { foldWording } from '../../src/story/fold-wording.ts';

test.for([
  ['青山市公布，“十项”计划。', '青山市公布十项计划'],
  ['青山市 公布\u00a0\u3000\n计划', '青山市公布计划'],
  ['总投资1,200.50亿元', '总投资1200.5亿元'],
  ['总投资１，２００．５０亿元', '总投资1200.5亿元'],
  ['增长3.00％。', '增长3%'],
  ['共1,234,567户', '共1234567户'],
  ['分别为3,25和7', '分别为325和7'],
  ['ＡＩ与AI', 'ai与ai'],
  ['见3.5节。', '见3.5节'],
  ['', ''],
  ['，。！', ''],
] as const)('folds %s', ([text, folded]) => {
  expect(foldWording(text)).toBe(folded);
});

test.for([
  ['zeros', `.${'0'.repeat(300_000)}1`],
  ['separators', '1,'.repeat(200_000)],
  ['points', '1.'.repeat(200_000)],
  ['blanks', ' '.repeat(300_000)],
] as const)('is done soon with any number of %s', ([, text]) => {
  expect(foldWording(text).length).toBeLessThan(text.length + 1);
});
