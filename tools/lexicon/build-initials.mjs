/**
 * Builds src/search/initial-letters.ts, the pinyin initials of characters in names of securities, from the tables of a folder:
 *
 *     node tools/lexicon/build-initials.mjs ../shared/data
 *
 * Same input, same bytes. A character that is read in two ways stands under both letters.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable } from './read-table.mjs';

/** Characters that are in names of boards and abroad only. */
const byHand =
  'a氨 b丙别坝暴病般被贬边 c乘册处抽拆次称穿筹雏 d刀单叠咚定抖毒氮涤淡灯独痘胆郸 f反幅废浮 g估告杆毂肝葛裹钙 h后含毫氦猴盒荷蒿邯 ' +
  'j举减剧卷圾季接监究镓降 k亏困块 l劳历垃垄孪炉磷离类纶膦荔裸览 m猛盲绵莓蚂 n扭挪黏 p屏庞拼攀破磐苹 q去取琼缺 r壤溶让 s兽受哨' +
  '射摄散示纾送酸闪驶 t他停摊脱藤 w乌尾污雾 x序性悬效煦蓄逊需项 y予寓幽炎蚁页预驿 z兹噪左执折昨最注涨炸猪组胀遭阻';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder holds securities.csv.');

/** @type {Map<string, Map<string, number>>} */
const counts = new Map();
for (const { name = '', initials = '' } of readTable(join(folder, 'securities.csv'))) {
  const characters = Array.from(
    name.replace(/[\s*]/g, '').replace(/^(?:ST|XD|XR|DR|N|C)(?=[\u4e00-\u9fff])/, ''),
  );
  if (characters.length !== initials.length) continue;
  for (const [i, character] of characters.entries()) {
    if (!/[\u4e00-\u9fff]/.test(character)) continue;
    const letters = counts.get(character) ?? /** @type {Map<string, number>} */ (new Map());
    const letter = initials.charAt(i).toLowerCase();
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
    counts.set(character, letters);
  }
}

/** @type {Map<string, Set<string>>} */
const byLetter = new Map(Array.from('abcdefghjklmnopqrstwxyz', (letter) => [letter, new Set()]));
for (const [character, letters] of counts)
  for (const letter of letters.keys()) byLetter.get(letter)?.add(character);
for (const [letter = '', ...characters] of byHand.split(' ').map((group) => Array.from(group)))
  for (const character of characters) byLetter.get(letter)?.add(character);

const lines = [...byLetter]
  .filter(([, characters]) => characters.size > 0)
  .map(([letter, characters]) => `  ${letter}: '${[...characters].sort().join('')}',`);
const text = `/** Made by tools/lexicon/build-initials.mjs: characters in names of securities by their pinyin's first letter. */
// prettier-ignore
export const initialLetters = {
${lines.join('\n')}
};
`;
writeFileSync(fileURLToPath(new URL('../../src/search/initial-letters.ts', import.meta.url)), text);
