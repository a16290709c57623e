import fc from 'fast-check';

/*
 * Market news as it is written: the same sentences again and again, with another company, number or direction. All companies
 * are invented.
 */

/** A piece of a sentence. All but `words` decide what it says. */
export interface Piece {
  kind: 'words' | 'name' | 'figure' | 'turn';
  text: string;
}

/** Several share an end, a beginning, or all but one character. */
export const names = [
  '平川银行',
  '临江银行',
  '甲岭新材',
  '乙岭新材',
  '甲岭科技',
  '云纹股份',
  '光栅传感',
  '海砂精工',
  '新材料板块',
  '半导体板块',
];

/** What stands for a kind in the sentences below. */
const kinds: Record<string, Piece['kind']> = { N: 'name', F: 'figure', T: 'turn' };

const sentences = [
  'N公告，拟投资F亿元建设智能制造产业园，项目建成后年产能达F万吨。',
  'N前三季度净利润F亿元，同比T长F%，超出市场预期。',
  'N早盘T停，封单金额F亿元，主力资金大幅流入该股。',
  '盘面上，N整体走强，指数T幅F%，N领T。',
  '公司表示，N项目进展顺利，预计F年F月投产，届时将带动就业F人。',
  '机构认为，行业景气度有望持续，N估值仍具吸引力，维持买入评级。',
  '以N为龙头的产业集群加快发展，总投资F亿元的F个项目开工建设。',
  '分析人士指出，后市仍需关注外部环境的变化，投资者应保持理性。',
  'N今日T停。',
  '超出市场预期。',
  '封单金额居前。',
  '四、培育特色优势产业',
];

const figure = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map(String),
  fc.integer({ min: 1, max: 999 }).map((tenths) => (tenths / 10).toFixed(1)),
  fc.integer({ min: 1, max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.constantFrom('三', '十二', '三百五十', '１５', '2022', '2023', '-3.2', '+3.2'),
);
/** Another figure, name or direction than the piece has. */
export function toOther({ kind, text }: Piece, number: number): string {
  const others = { name: names, turn: turns, figure: figuresInstead, words: [] }[kind].filter(
    (one) => one !== text,
  );
  return others[number % others.length] ?? text;
}

const figuresInstead = ['7', '12.3', '12.8', '112.3', '1.23', '两', '十三', '2024', '-7'];
/** Words of direction; a sentence goes on with 长, 停 or 幅. */
const turns = ['增', '减', '涨', '跌', '升', '降'];
const turn = fc.constantFrom(...turns);

function fill(sentence: string): fc.Arbitrary<Piece[]> {
  const parts = sentence.match(/[NFT]|[^NFT]+/g) ?? [];
  const pieces = parts.map((part): fc.Arbitrary<Piece> => {
    const kind = kinds[part] ?? 'words';
    const texts = { name: fc.constantFrom(...names), figure, turn, words: fc.constant(part) };
    return texts[kind].map((text) => ({ kind, text }));
  });
  return fc.tuple(...pieces);
}

/** One to three sentences. */
const paragraph = fc
  .array(fc.constantFrom(...sentences).chain(fill), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat());

/** The paragraphs of an article. */
export const article: fc.Arbitrary<Piece[][]> = fc.array(paragraph, { minLength: 1, maxLength: 14 });

/** The canonical text of an article. */
export function toText(paragraphs: Piece[][]): string {
  return paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n');
}

/** A number from 0 to below 1, none more likely than others. */
export const share = fc.noBias(fc.nat(9999)).map((number) => number / 10_000);

/** Where a passage is, whatever the length of the text; most passages are short. */
export const place = fc.record({
  at: share,
  length: fc.oneof(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 8, max: 60 }),
    fc.integer({ min: 1, max: 400 }),
  ),
});

/** The passage of a text at such a place, without white space at its edges; at least one character. */
export function toPassage(
  text: string,
  { at, length }: { at: number; length: number },
): { start: number; end: number } {
  let start = Math.floor(at * text.length);
  let end = Math.min(text.length, start + length);
  while (text.charAt(start) === '\n') start += 1;
  while (end > start && text.charAt(end - 1) === '\n') end -= 1;
  return end > start ? { start, end } : { start: 0, end: 1 };
}
