const goalVerbs = '打造成为|打造成|打造|建设成为|建设成|建设|建成|争创|创建|争当|成为|转变为|迈向';
/** What only ranks or praises a place: nobody puts it up like a building. */
const standings =
  '高地|之都|之城|之乡|之谷|谷|走廊|样板|标杆|排头兵|策源地|枢纽|增长极|[强大]市|[强大]省|[强大]县|第一县|强区|名城|重镇|首选地|目的地|地标|名片|[乳药酒酱茶瓷车电氢锂铝铜钢港]都';
/** What may be a standing or a building. */
const seats =
  '基地|中心|港|集聚地|聚集地|集聚区|群地|集散地|示范区|先导区|先行区|引领区|试验区|生态区|生态圈|新城|城|湾|岛|园区?';

const goalVerb = new RegExp(goalVerbs, 'g');
const anyVerb = new RegExp(`^(?:${goalVerbs})`);
const standing = new RegExp(`(?:${standings})$`);
const seat = new RegExp(`(?:${seats})$`);
/** What ranks a place is a goal also behind the plain verb 建设. */
const ranked =
  /^(?:国家|全国|世界|全球|国际|国内|亚洲|中国|华[东南中北]|[东西中]部|全[省市区]|区域|[\u4e00-\u9fa5]{2,3}(?:省|地区))/;
/** 由“丝绸大市”向“丝绸强市”跨越. */
const leap = /向["“]?([^，。；“”"向]{2,16})["”]?的?新?(?:跨越|迈进|转变)/g;
const clauseEnd = /[，,：:。；;！？!?\n]/;
/** The cluster's own phrase, and standings of nothing in particular: 具有影响力的产业高地. */
const noGoal =
  /首[个批家座]|唯一|集群$|产业链$|^(?:.*的)?(?:新|产业|创新|发展|人才|科技创新|先进制造业)*(?:高地|示范区|标杆|样板|增长极|中心|园区?|城)$/;
/** 已建成…: won, no goal. */
const attained = /(?:已|已经|现已|先后|曾|基本)$/;
/** “一核两带” is a pattern on the map. */
const formula =
  /^[“"]?(?:[一二三四五六七八九十两\d]+[个大])|^[“"]?[一二三四五六七八九十两\dN]+[^\d]?[一二三四五六七八九十两\dN]/;
/** So are buildings put up. */
const buildingVerbs = new Set(['建设', '建成']);
const longestGoal = 30;

/** What a cluster is to become: 打造“江北药谷” → 江北药谷. Without the verb, without quotation marks. */
export function findGoals(passage: string): string[] {
  const goals = passage.split(clauseEnd).flatMap((clause) => {
    const leaps = [...(clause.includes('向') ? clause.matchAll(leap) : [])].flatMap(([, goal = '']) =>
      standing.test(goal) ? [goal] : [],
    );
    const built = [...clause.matchAll(goalVerb)].flatMap((match) =>
      attained.test(clause.slice(0, match.index))
        ? []
        : readGoals(clause.slice(match.index + match[0].length), match[0]),
    );
    return [...built, ...leaps];
  });
  return [...new Set(goals)];
}

/** The goals of a list behind a verb, up to the first that is none: 打造甲基地、乙之都. */
function readGoals(words: string, verb: string): string[] {
  if (words.includes('项目')) return [];
  const goals: string[] = [];
  for (const item of words.slice(0, 80).replace(joined, '').replace(pair, '$1、').split('、')) {
    const goal = cleanGoal(item);
    if (anyVerb.test(goal) || !isGoal(goal, item, verb)) break;
    goals.push(goal);
  }
  return goals;
}

/** 甲之都和全国乙基地. */
const pair = new RegExp(`(${standings}|${seats})[”"]?[和与及]`, 'g');
const inFront = /^(?:了|成|为|一批|一个)/;
/** 集低、中、高速主机于一体的(基地). */
const joined = /^.*[于为]一体的/;
const behind = /(?:等|建设|为目标).*$/;

function cleanGoal(item: string): string {
  return item.replace(inFront, '').replace(behind, '').replace(/["“”]/g, '').trim();
}

function isGoal(goal: string, item: string, verb: string): boolean {
  if (goal.length < 3 || goal.length > longestGoal || noGoal.test(goal) || formula.test(goal)) return false;
  if (/^(?:助力|推动|带动|引领|赋能|服务)/.test(goal)) return false;
  if (/^["“].*["”]$/.test(item.trim()) || standing.test(goal)) return true;
  return seat.test(goal) && (!buildingVerbs.has(verb) || ranked.test(goal));
}
