import type { Quantity } from '../../model/figure.ts';

/** A unit as written and as normalised; `factor` is what one of the surface is worth in the base unit. */
export interface Unit {
  surface: string;
  unit: string;
  factor: number;
  quantity: Quantity;
}

/** Spellings by quantity: `surface`, or `surface=unit` where the base unit is written otherwise. */
const spellings: [Quantity, string][] = [
  [
    'money',
    '元 元人民币=元 人民币元=元 人民币=元 美元 美金=美元 港元 港币=港元 欧元 日元 日圆=日元 英镑 韩元 澳元 加元 澳门元 ' +
      '新台币 新加坡元 瑞士法郎 瑞郎=瑞士法郎 卢布 卢比 泰铢 林吉特 SDR',
  ],
  ['percent', '% ％=% ‰ 百分点 个百分点=百分点 基点 个基点=基点'],
  [
    'count',
    'TEU 个 家 项 户 人 名 位 台 辆 套 台套 台（套）=台套 台(套)=台套 件 座 条 所 只 艘 架 人次 人份 股 份 笔 款 支 枚 颗 块 间 栋 幢 头 羽 株 ' +
      '棵 例 起 宗 单 列 片 对 箱 标箱 标准箱 瓶 场 班 处 种 类 次 批 张 篇',
  ],
  [
    'capacity',
    'W kW KW=kW MW GW TW Wp=W kWp=kW MWp=MW GWp=GW 瓦 千瓦 兆瓦 吉瓦 Wh kWh KWh=kWh MWh GWh TWh 瓦时 千瓦时 千瓦·时=千瓦时 兆瓦时 吉瓦时 度电=千瓦时 马力 ' +
      '安时 千伏安 kVA',
  ],
  ['mass', '吨 公吨=吨 吨标准煤=吨 公斤 千克 斤 克 毫克 磅 盎司 克拉'],
  [
    'area',
    '亩 公顷 平方米 平米=平方米 平方=平方米 ㎡=平方米 m²=平方米 平方公里 平方千米=平方公里 平方英里 平方英尺',
  ],
  ['length', '米 公里 千米=公里 km=公里 厘米 毫米 微米 纳米 nm=纳米 mm=毫米 cm=厘米 英里 英尺 英寸 海里'],
  ['other', '吨公里 人公里 立方米 立方=立方米 m³=立方米 升 毫升 桶 加仑'],
  [
    'time',
    '年 个月 个多月=个月 个半月=个月 个自然日=天 个日历日=天 个多小时=小时 个季度=季度 周 个星期=周 天 小时 个小时=小时 分钟 秒 个工作日=工作日 个交易日=交易日 个年度=年 个会计年度=年 个财年=年',
  ],
];

/** Characters that make another word of the unit before them: 5位于, 3人工, 2家庭. */
const otherWordWith: Record<string, string> = {
  个: '性税股体别案点板',
  家: '庭乡电居装具长族',
  项: '目',
  人: '工均才民类生气口物大员',
  名: '义单称牌',
  位: '于居列置数',
  台: '州湾北风账',
  套: '利期现房班',
  件: '均',
  条: '例件',
  所: '有属以在得谓占持处',
  只: '有是能要需不占',
  户: '口型均籍',
  架: '构',
  股: '东份权市票价指民比息',
  份: '额子量',
  头: '部等条寸',
  列: '入为车出示举',
  单: '价位一日月个纯独季体',
  对: '于外应比此接方话华标',
  场: '所地景内外均',
  处: '于理置在',
  种: '植业子养田',
  类: '似别型',
  块: '链',
  片: '区',
  次: '日于年级',
  度: '假',
  元: '旦素件',
  米: '兰尔其老饭',
  年: '度代级报初底末内前后中均产化月销间',
  周: '一二三四五六日末年边期转',
  天: '然津使猫',
  平: '台均',
  平方: '公',
  克: '服隆莱强',
  升: '级值至幅',
};

const byFirstCharacter = new Map<string, Unit[]>();
for (const [quantity, words] of spellings) {
  for (const word of words.split(' ')) {
    const [surface = '', unit = surface] = word.split('=');
    const first = surface.charAt(0);
    const known = byFirstCharacter.get(first) ?? [];
    known.push({ surface, unit, factor: 1, quantity });
    byFirstCharacter.set(first, known);
  }
}
// 成 are tenths, in percent; 个亿 is how people say 亿元.
byFirstCharacter.set('成', [{ surface: '成', unit: '%', factor: 10, quantity: 'percent' }]);
for (const surface of ['个亿', '个亿元']) {
  byFirstCharacter.get('个')?.push({ surface, unit: '元', factor: 1e8, quantity: 'money' });
}
for (const units of byFirstCharacter.values()) units.sort((a, b) => b.surface.length - a.surface.length);

const notTenths = '为立本功员果长熟交绩就分品份套型都';

/** The longest unit that begins at `at`, null where none does or where its word goes on into another word. */
export function matchUnit(text: string, at: number): Unit | null {
  const candidates = byFirstCharacter.get(text.charAt(at)) ?? [];
  const unit = candidates.find(({ surface }) => text.startsWith(surface, at));
  if (!unit) return null;
  const next = text.charAt(at + unit.surface.length);
  const forbidden = unit.surface === '成' ? notTenths : (otherWordWith[unit.surface] ?? '');
  if (next !== '' && forbidden.includes(next)) return null;
  if (isLatin(unit.surface.at(-1)) && isLatin(next)) return null;
  return unit;
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z]/.test(character);
}
