import { toWordList } from '../word-list.ts';

/**
 * The words by which the rules recognise an industry cluster and its parts: as alternatives of regular expressions, or as
 * a list to look up where no rule needs more.
 * Longer words stand before their own beginnings.
 */

/** Nouns that say "industry cluster" by themselves. */
export const clusterNouns =
  '全产业链(?!接)|全生态链|产业链(?!接)|产业集群|产业带(?![来动])|产业集聚区|产业聚集区|产业集聚地|产业体系|产业群(?!体)|产业生态圈|产业板块|集聚区|集群(?!众|体)|生态链';

/** What makes an industry one of the chosen ones: 支柱产业. */
export const classWords =
  '战略性新兴|战略性|战略新兴|新兴支柱|优势特色|特色优势|传统优势|主导|支柱|先导|首位|优势|特色|未来|新兴|重点|传统|短板';

/** Rank and size between the industry and the noun: 世界级, 千亿级, 5000亿元级. */
export const sizeWords =
  '[世国省市区][界家际]?级|(?:规模)?[超过近上]?(?:\\d{1,5}|[一二两三四五六七八九十百千万]{1,3})亿元?(?:级|规模|以上)?|世界一流|国内一流|标志性|细分|先进制造业|(?<=^|等|[个条大级])制造业|' +
  '现代服务业|中小企业|县域|乡村|国家|全球|大型|龙头';
/** How they begin and end: few words do so, and the expression takes long to compile. */
export const sizeBeginnings =
  '世国省市区规超过近上0123456789一二两三四五六七八九十百千万标细先制现中县乡全大龙';
export const sizeEndings = '级模上元亿流性分业造企域村家球型头';

/** 九大, 12条, “十大”, 两个. */
export const countWords =
  '[“"]?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:[多余])?(?:大|个|条|类|支|项)[”"]?';

/** Verbs after which the name of an industry begins. */
export const namingVerbs =
  '培育壮大|培育发展|发展壮大|做大做强|做强做大|做优做强|做强做优|做精做优|建设|打造|培育|做大|做强|做优|做精|做特|做新|做专|做深|做实|壮大|形成|聚焦|布局|发展|构建|构筑|推进|推动|围绕|瞄准|支持|建成|拥有|' +
  '成为|发力|抢占|抓好|抓实|加快|加速|建立|健全|完善|延伸|拉长|补齐|补强|提升|增强|优化|集聚|汇聚|吸引|引进|导入|主攻|突出|依托|立足|促进|深耕|谋划|实施|强化|巩固|扩大|涵盖|覆盖|' +
  '包括|包含|针对|位列|入选|作为|列为|确定|明确|持续|重点|大力|积极|全面|着力|抓住|带动|引领|助力|参与|融入|深化|拓展|锚定|紧扣|紧盯|开展|创建|争创|争取|启动|转向|力争|实现|部署|升级|新建|加强|延长|强壮|制定|出台|组织|投入|发布|共建|挖掘|推广|改造|提高|保障|维护|稳定|投资|共同|主要|专注|从事|属于|作为|率先|稳步|加力|合力|全力|联合|拥抱|位于|集中|基于|通过|发挥|扩张|延续|承接|搭建|释放|强链|补链|延链|固链|涌现|呈现|诞生|孕育|催生|服务于|来自|涉及|属于|纳入|面向|担当|占据|领跑|迈向|跻身|把握|顺应|探索|规划|建强|建优|打响|擦亮|唱响|激活|激发|撬动|串联|辐射|转化|转型|赋能|攻关|突破|具备|掌握|提供|涌入|落户|入驻|投产|开工|整合';

/** Words in front of a name that are not part of it. */
export const leadIns = toWordList(
  '了 着 成 出 起 一批 一个个 一个 一条 多个 若干 首个 第一个 我国 中国 全国 国内 全省 全市 全区 全县 本市 本地 当地 各地 其 该 这些 以及 和 与 及 或 则 还 又 更 也 ' +
    '已 已经 将 要 在 对 从 于 为 是 的 首批 整个 几个 即 包括 分别是 更多 不仅 庞大 完整 完备 完善 特色 优势 重要',
  ' ',
);
/** Words that are part of it before some others: 国家级, 现代化工. And counts: 三十多家. */
export const leadInsUnless =
  '(?:国家|国际|世界)(?!级)|现代化(?![工学妆纤肥])|[一二三四五六七八九十\\d]+多?[家户个条](?:左右|以上)?';

/** Industries' "names" that name none. */
export const genericNames = new Set(
  (
    '先进制造业 制造业 工业 农业 服务业 现代 现代化 现代服务业 实体经济 高端 高新技术 新兴 未来 传统 优势 特色 重点 战略性 全球 国际 国内 国家 区域 地方 县域 城市 乡村 农村 上下游 上游 中游 下游 ' +
    '全 大 新 各 整个 相关 完整 同类 有关 关键 核心 安全 自主 自主可控 关联 配套 创新 经济 现代产业 特色产业 优势产业 主导产业 支柱产业 新兴产业 未来产业 产业 行业 企业 龙头 农产品 农特产品 农副产品 工业产业 园区 沿线 周边 当地 自身 核心 科技创新 高质量 世界 一批 数字 科技 本土 ' +
    '产业基础 供应链 价值链 创新链 富民 千亿 万亿 百亿 绿色 低碳 智能 高科技 民营 外向型 劳动密集型 技术密集型'
  ).split(' '),
);

/** 以X为…: what makes X a lead of the cluster that is named. */
export const leadRoles =
  '龙头|引领|牵引|重点|特色|核心|主导|基础|方向|主攻方向|突破口|代表|主体|主线|主(?=的)';

/** 以X为…(产业): what makes X the cluster itself, when no other name follows. */
export const memberRoles = `${leadRoles}|支柱|主体|先导|主`;
