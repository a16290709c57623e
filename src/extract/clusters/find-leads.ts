import { soundsLikeIndustry } from './industries.ts';
import { leadRoles } from './words.ts';
import type { Places } from './places.ts';

const role = new RegExp(
  `以([^，。；：以]{1,60}?)(?:等(?!企业|公司|集团)[^，。；、]{0,8})?为(${leadRoles})(?=(.{0,6}))`,
  'g',
);
/** 以甲为引领、乙为核心: the second. Looked for only where a role may go on to it. */
const goesOn = /为.{1,4}[、，]/;
const nextRole = new RegExp(
  `(?<=为(?:${leadRoles})[、，])([^，。；：为]{1,40})为(${leadRoles})(?=(.{0,6}))`,
  'g',
);
const focus =
  /(?:聚焦|重点(?:发展|布局|打造|培育|突破|支持|推进|抓好|围绕|攻关)|主要发展|[大着]力发展|[加积优][快极先]发展|瞄准|主攻|发力|深耕)([^，,：:。；;！？\n]{2,80})/g;

/** 围绕甲、乙两大方向, 发展丙、丁等产品: said to be what the cluster makes. */
const closedFocus =
  /(?:围绕|发展|紧盯|锚定|突出)([^，,：:。；;！？\n]{2,60}?)(?:等[^，,：:。；;！？\n、]{0,6}(?:产业|产品|方向|赛道|门类|领域|重点)|[两二三四五六]大(?:方向|赛道|产品|领域))(?=.{0,4}(?:[，,。；;\n]|$))/g;
/** 把甲作为主攻方向. */
const chosen = /[把将]([^，。；：]{2,40}?)作为(?:主攻方向|重点|龙头|核心|突破口|主导)/g;

/** Companies, brands and aims are no leads; most of them do not sound like an industry either. */
const companyWords = /公司|集团|企业|股份|控股/;
const notLeads =
  /同志|等|实验室|研究院|大学|平台|(?<!加工)中心|产品$|品牌|项目|市场|创新(?!药)|需求|人才|目标|问题|主线|园区|平台|高端化|高质量|我国|全市|全省|环节|短板|产业集群$|产业链$|[区县市镇城岛湾]$|电站$|工厂$|基地$|^(?:产业|工业|科技|重点|其|制造$)/;

/** What heads no cluster: the places of an article, and the words under which it names listed companies. */
export interface NoLeads {
  places: Places;
  companies: Set<string>;
}

/**
 * The industries, products or technologies that head a cluster: 以甲、乙为龙头 → 甲, 乙; 聚焦丙 → 丙.
 */
export function findLeads(passage: string, { places, companies }: NoLeads): string[] {
  const roles = [...passage.matchAll(role), ...(goesOn.test(passage) ? passage.matchAll(nextRole) : [])];
  const lists = roles.map(([, list = '', role = '', behind = '']) =>
    readRole(list.replace(/^发展/, ''), role, behind),
  );
  for (const pattern of [focus, closedFocus, chosen]) {
    for (const [, list = ''] of passage.matchAll(pattern)) lists.push(readFocus(list));
  }
  // One company in a list says what the others are.
  const leads = lists.filter((list) => !list.some((lead) => companyWords.test(lead) || companies.has(lead)));
  return [...new Set(leads.flat())].filter((lead) => isLead(lead, places));
}

/** 甲乙智能制造: a name of its own before what companies call their trade. */
const trader =
  /^(?![高新精先现特专中大小超纯绿有无液多功复])[\u4e00-\u9fa5]{2,4}(?:智能制造|智能装备|科技|重工|药业|乳业|酒业|电器|电子|生物|新材料?|新能源|化工|钢铁|实业|制药|食品|时代)$/;

/** 以燕麦为龙头的食品产业集群 is said of products; in 食品产业以甲为龙头 a name may as well be a company's. */
function readRole(list: string, role: string, behind: string): string[] {
  if (/^的?(?:企业|公司|品牌|上市)/.test(behind) || /等(?:企业|公司|集团)|企业$/.test(list)) return [];
  const leads = readLeads(list);
  if (behind.startsWith('的')) return leads;
  if (role === '龙头' && leads.some((lead) => trader.test(lead) && !soundsLikeIndustry(lead.slice(0, 2))))
    return [];
  return role === '特色' || soundLikeLeads(leads) ? leads : leads.filter(soundsLikeIndustry);
}

/** 甲、乙两大方向: a count of directions, not of clusters. */
const countBehind =
  /(?:等)?[\d一二两三四五六七八九十]{1,3}[大个条类](?:重点|细分|主攻|核心)?(?:方向|领域|赛道|环节|板块)$/;

/** The list right behind 聚焦, up to the clause's end. */
function readFocus(words: string): string[] {
  const clause = words.replace(countBehind, '');
  if (/集群|产业链|产业体系|项目|[\d一二三四五六七八九十][大个条类]/.test(clause)) return [];
  const leads = readLeads(
    clause.replace(/等[^、]*$/, '').replace(/(?:细分|重点|关键|核心)?(?:产业|领域|赛道|方向|环节)$/, ''),
  );
  return leads.every((lead) => lead.length <= 12) && soundLikeLeads(leads) ? leads : [];
}

/** 电解槽, 减速器: so end the names of products. */
const product =
  /^.{1,6}(?:[器机材料品件剂纸布线管槽堆泵阀炉塔片板箱罐船芯纤膜胶漆粉]|工艺|封装|封测|测试|设计|系统|设备|检测|诊断|疗法|火箭|载荷|算法|轻量化)$/;

const acronym = /^[A-Z][A-Za-z\d-]{1,9}$/;

/** Whether most of a list sound like industries or products. */
function soundLikeLeads(leads: string[]): boolean {
  const sounding = leads.filter(
    (lead) => soundsLikeIndustry(lead) || product.test(lead) || acronym.test(lead),
  ).length;
  return sounding * 2 >= leads.length;
}

/** A list of more is a survey of what there is. */
const mostLeads = 6;

function readLeads(list: string): string[] {
  const leads = list
    .split(list.includes('、') ? /[、和及与]|以及/ : /、|以及|[和及]/)
    .map((lead) => lead.replace(/["“”]/g, '').trim())
    .filter((lead) => lead !== '');
  return leads.length > mostLeads ? [] : leads;
}

function isLead(lead: string, places: Places): boolean {
  return (
    (lead.length >= 2 || soundsLikeIndustry(lead)) &&
    lead.length <= 16 &&
    !notLeads.test(lead) &&
    !places.has(lead) &&
    !lead.includes('的')
  );
}
