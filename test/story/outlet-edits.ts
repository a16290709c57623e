import { between, inventStory, pick, type Random, wording } from './invent-story.ts';

/** What an outlet does to a wire text; takes and gives paragraphs. */
type Edit = (paragraphs: string[], random: Random) => string[];

/** Drops up to half of the text, paragraph by paragraph, but not the first one. */
const shorten: Edit = (paragraphs, random) => {
  const kept = [...paragraphs];
  const least = kept.join('').length * (0.5 + random() / 2);
  while (kept.length > 1) {
    const at = between(random, 1, kept.length - 1);
    if (kept.join('').length - (kept[at]?.length ?? 0) < least) break;
    kept.splice(at, 1);
  }
  return kept;
};

/** Adds a paragraph of its own, of up to a third of the length. */
const addOwn: Edit = (paragraphs, random) => {
  const length = Math.ceil((paragraphs.join('').length * random()) / 3);
  const own = inventStory(random, length, 0.3).join('').slice(0, length);
  return paragraphs.toSpliced(between(random, 0, paragraphs.length), 0, own);
};

/** Says where it is from, before and behind. */
const nameSources: Edit = ([first = '', ...others], random) => {
  const name = wording(random, 3);
  const day = `${between(random, 1, 12)}月${between(random, 1, 28)}日`;
  const before = [
    `${name}${day}电（记者${wording(random, 2)}）`,
    `${name}讯，`,
    `（来源：${name}）`,
    '',
  ] as const;
  const after = [
    `（编辑：${wording(random, 2)}）`,
    `文章来源：${name}，责任编辑：${wording(random, 2)}`,
    `风险提示：${wording(random, 40)}。`,
  ] as const;
  return [pick(random, before) + first, ...others, pick(random, after)];
};

/** Sets numbers in another way: with separators of thousands, full width, blanks before units, or zeros at the end. */
const setFigures: Edit = (paragraphs, random) => {
  const set = pick(random, [
    (text: string) => text.replace(/\d{4,}(?:\.\d+)?/g, (number) => Number(number).toLocaleString('en-US')),
    (text: string) => text.replace(/[\d.%]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    (text: string) => text.replace(/(\d)([^\d.，。])/g, '$1 $2'),
    (text: string) => text.replace(/(?<![\d.])\d+(?=亿元|万元)/g, '$&.00'),
  ]);
  return paragraphs.map(set);
};

/** Sets some marks in another way. */
const setPunctuation: Edit = (paragraphs, random) =>
  paragraphs.map((text) =>
    text.replace(/[，。]/g, (mark) => {
      if (random() < 0.4) return mark;
      return mark === '，' ? pick(random, [',', '、', '；', ' ']) : pick(random, ['.', '；', '！', '。 ']);
    }),
  );

/** Takes another word here and there: at most one for some thirty characters. */
const reword: Edit = (paragraphs, random) => {
  const share = random() / 15;
  return paragraphs.map((text) =>
    text.replace(/[^\d.%，。]{2}/g, (two) => (random() < share ? wording(random, 2).slice(0, 2) : two)),
  );
};

/** Sets everything as one paragraph. */
const join: Edit = (paragraphs) => [paragraphs.join('')];

const edits = [shorten, addOwn, nameSources, setFigures, setPunctuation, reword, join];

/** What some outlet makes of a text: some of all that, none or everything. */
export function rewrite(paragraphs: string[], random: Random): string[] {
  return edits.reduce((made, edit) => (random() < 0.45 ? edit(made, random) : made), paragraphs);
}
