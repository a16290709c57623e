import { named, type ClusterCase } from './cluster-cases.ts';

/** Rarer phrasings, and whose the parts are that a text tells of; all names are invented. */
export const phrasings: ClusterCase[] = [
  {
    says: 'an explicit 以甲为乙的丙产业集群 behind a driving verb, whatever 丙 is',
    paragraphs: [
      '一是做强以露营、漂流为龙头的山野漫游产业集群。',
      '二是培育以短剧为引领的次元产业集群，布局以票根为特色的夜游产业集群。',
    ],
    clusters: [
      { name: '山野漫游', leads: ['露营', '漂流'] },
      { name: '次元', leads: ['短剧'] },
      { name: '夜游', leads: ['票根'] },
    ],
  },
  {
    says: 'a verb before a name that sounds like nothing',
    paragraphs: ['甲县培育稻渔共生产业集群，打造“一核两带”。'],
    clusters: named('稻渔共生'),
  },
  {
    says: 'a class and what it is',
    paragraphs: [
      '该园区主导产业包括新材料、精密机械、生物医药等。',
      '三大支柱产业——汽车、建材、石化稳定增长。',
    ],
    clusters: named('新材料', '精密机械', '生物医药', '汽车', '建材', '石化'),
  },
  {
    says: 'projects told of elsewhere, whose words point to one cluster',
    paragraphs: [
      '江城市壮大量子科技、低空经济、新能源等未来产业，培育氢能产业集群。',
      '江北量子谷产业园、甲镇低空经济产业园等项目开工。',
    ],
    clusters: [
      { name: '量子科技', projects: ['江北量子谷产业园'] },
      { name: '低空经济', projects: ['甲镇低空经济产业园'] },
      { name: '新能源' },
      { name: '氢能' },
    ],
  },
  {
    says: 'what 及 adds to an industry',
    paragraphs: ['发展机器人、卫星及应用、汽车及零部件等特色产业，培育新能源和新材料两大产业集群。'],
    clusters: named('机器人', '卫星及应用', '汽车及零部件', '新能源', '新材料'),
  },
  {
    says: 'a longer name in a list of others',
    paragraphs: ['形成电子、新材料两大产业集群。', '前瞻布局类脑智能、前沿新材料等未来产业。'],
    clusters: named('电子', '新材料', '类脑智能', '前沿新材料'),
  },
  {
    says: 'the members of a system, those that head it and those that support it',
    paragraphs: [
      '构建以高端装备为引领，新材料、生物医药为支撑的现代产业体系。',
      '加快构建以实体经济为支撑的现代化产业体系。',
    ],
    clusters: named('高端装备', '新材料', '生物医药'),
  },
  {
    says: 'a list that comes later, and one in a bracket',
    paragraphs: [
      '我市四大主导产业发展迅速，分别是汽车、医药健康、装备制造和电子信息。',
      '创建省级特色产业集群1个（甲县数控机床产业集群）。',
    ],
    clusters: named('汽车', '医药健康', '装备制造', '电子信息', '数控机床'),
  },
  {
    says: 'headings in the line of their sections, and bullets',
    paragraphs: [
      '全市规划如下。',
      '（1）新材料产业。重点发展碳纤维。',
      '（2）氢能产业。重点发展电解槽。',
      '· 新型显示产业链：发展柔性屏。',
    ],
    clusters: [
      { name: '新材料', leads: ['碳纤维'] },
      { name: '氢能', leads: ['电解槽'] },
      { name: '新型显示', leads: [] },
    ],
  },
  {
    says: 'directions that are counted, goals that are joined, projects told of by the last',
    paragraphs: [
      '培育医药产业集群，聚焦创新药、医疗器械两大方向，总投资9亿元的甲药业制剂项目、总投资2亿元的乙医械项目加快建设，打造“江北药都”和全国医械示范基地。',
    ],
    clusters: [
      {
        name: '医药',
        leads: ['创新药', '医疗器械'],
        goals: ['江北药都', '全国医械示范基地'],
        projects: ['甲药业制剂', '乙医械'],
      },
    ],
  },
  {
    says: 'what an article says of its only cluster',
    paragraphs: ['江城市培育光电产业集群。', '该市聚焦激光器、光纤，打造“中国激光城”。'],
    clusters: [{ name: '光电', leads: ['激光器', '光纤'], goals: ['中国激光城'] }],
  },
  {
    says: 'a base beside a cluster',
    paragraphs: ['全省建设世界级光伏制造基地和万亿级光伏产业集群。'],
    clusters: [{ name: '光伏', goals: ['世界级光伏制造基地'] }],
  },
  {
    says: 'leads of several roles, of one character, and behind another aim',
    paragraphs: [
      '培育以动漫为引领、影视为核心、游戏为基础的数字创意产业集群。',
      '推动以钢铁、铝为主导的冶金产业集群绿色转型。',
      '壮大氢能产业集群，把制造作为主攻方向，瞄准制氢、储氢关键环节。',
      '做强以甲乙集团、丙丁智能装备为龙头的装备产业集群。',
    ],
    clusters: [
      { name: '数字创意', leads: ['动漫', '影视', '游戏'] },
      { name: '冶金', leads: ['钢铁', '铝'] },
      { name: '氢能', leads: ['制氢', '储氢'] },
      { name: '装备' },
    ],
  },
  {
    says: 'projects that stand in a cluster',
    paragraphs: ['近日，丙基储能电池、年产5万吨氧化钴等项目先后在青原钴镍产业聚集区落地。'],
    clusters: [{ name: '青原钴镍', projects: ['丙基储能电池', '年产5万吨氧化钴'] }],
  },
];
