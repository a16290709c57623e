const goalVerbs = '打造成为|打造成|打造|建设成为|建设成|建设|建成|争创|创建|争当|成为|转变为|迈向';
const goalNouns =
  '基地|高地|中心|之都|之城|之乡|之谷|谷|港|走廊|集聚地|聚集地|集聚区|示范区|先行区|引领区|试验区|样板|标杆|策源地|枢纽|生态区|生态圈|增长极|强市|强省|强县|强区|名城|重镇|首选地|目的地|新地标|地标|' +
  '[乳药酒酱茶瓷车电氢锂铝铜钢港]都|都|云谷|群地|群|新城|城|湾|岛|园区?|极|名片';

const goalVerb = new RegExp(`(?:${goalVerbs})`, 'g');
const goalNoun = new RegExp(`(?:${goalNouns})$`);
/** What ranks a place is a goal also behind the plain verb 建设. */
const ranked =
  /^(?:国家|全国|世界|全球|国际|国内|亚洲|中国|华|东|西|中部|全[省市区]|区域|[\u4e00-\u9fa5]{2,3}(?:省|地区))/;
const cutBehind = /(?:等|建设|，|,).*$/;

/** What a cluster is to become: 打造“江北药谷” → 江北药谷. Without the verb, without quotation marks. */
export function findGoals(passage: string): string[] {
  const goals: string[] = [];
  for (const clause of passage.split(/[，,：:。；;！？!?\n]/)) {
    for (const match of clause.matchAll(goalVerb)) {
      goals.push(...readGoals(clause.slice(match.index + match[0].length), match[0]));
    }
  }
  return [...new Set(goals)];
}

function readGoals(words: string, verb: string): string[] {
  if (/项目/.test(words)) return [];
  const goals: string[] = [];
  for (const item of words.slice(0, 60).split('、')) {
    const goal = item
      .replace(/^(?:了|成|为|一批|一个|具有)/, '')
      .replace(cutBehind, '')
      .replace(/["“”]/g, '')
      .trim();
    if (new RegExp(`^(?:${goalVerbs})`).test(goal) || !isGoal(goal, item, verb)) break;
    goals.push(goal);
  }
  return goals;
}

function isGoal(goal: string, item: string, verb: string): boolean {
  if (goal.length < 3 || goal.length > 30 || /产业集群$|产业链$|集群$/.test(goal)) return false;
  const quoted = /^[“"].*[”"]$/.test(item.trim());
  if (!quoted && !goalNoun.test(goal)) return false;
  return verb !== '建设' || ranked.test(goal) || quoted;
}
