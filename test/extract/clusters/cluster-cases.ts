/** What a text says about clusters; parts that a case leaves out are empty. */
export interface ClusterCase {
  says: string;
  /** Paragraphs; one that begins with "# " is a heading. */
  paragraphs: string[];
  clusters: { name: string; leads?: string[]; goals?: string[]; projects?: string[] }[];
}

/** Clusters of which only the names are said. */
export const named = (...names: string[]): ClusterCase['clusters'] => names.map((name) => ({ name }));

/** How articles present clusters; places, companies and projects are invented. */
export const presentations: ClusterCase[] = [
  {
    says: 'an enumerated item with its leads, goal and projects',
    paragraphs: [
      '一是培育以光纤、激光器为龙头的光通信产业集群，加快甲光研究院、乙芯80亿元晶圆产线等项目建设，着力打造“江北光谷”。',
      '二是培育以绿氢为方向的氢能产业集群，建成投产丙能3GW电解槽、丁源储氢瓶二期等项目，建设全国绿氢装备制造基地。',
    ],
    clusters: [
      {
        name: '光通信',
        leads: ['光纤', '激光器'],
        goals: ['江北光谷'],
        projects: ['甲光研究院', '乙芯80亿元晶圆产线'],
      },
      {
        name: '氢能',
        leads: ['绿氢'],
        goals: ['全国绿氢装备制造基地'],
        projects: ['丙能3GW电解槽', '丁源储氢瓶二期'],
      },
    ],
  },
  {
    says: 'other enumerators',
    paragraphs: [
      '第一，做强生物医药产业链；第二，壮大轨道交通装备产业集群。',
      '（一）打造高端装备产业集群。（二）布局低空经济产业集群。',
      '其一，建设纺织服装产业带；其二，发展海洋食品产业集群。',
    ],
    clusters: named('生物医药', '轨道交通装备', '高端装备', '低空经济', '纺织服装', '海洋食品'),
  },
  {
    says: 'size, rank and place before the name',
    paragraphs: [
      '江城市将打造世界级新能源汽车产业集群，培育千亿级新材料产业集群，做大5000亿元级电子信息产业集群。',
      '浙江宁波加快建设国家级石化产业集群。',
    ],
    clusters: named('新能源汽车', '新材料', '电子信息', '石化'),
  },
  {
    says: 'one sentence per industry, unnumbered',
    paragraphs: [
      '江城市围绕主导产业抓项目。新材料产业以石墨烯、碳纤维为龙头，加快建设甲公司5万吨负极材料、乙产业园等项目；加快装备制造产业发展，确保丙公司盾构机二期项目建成投产，产值要实现200亿元；食品产业以乳制品为重点，力争丁乳业智能工厂项目开工。',
    ],
    clusters: [
      { name: '新材料', leads: ['石墨烯', '碳纤维'], projects: ['甲公司5万吨负极材料', '乙产业园'] },
      { name: '装备制造', projects: ['丙公司盾构机二期'] },
      { name: '食品', leads: ['乳制品'], projects: ['丁乳业智能工厂'] },
    ],
  },
  {
    says: 'a plan that goes through its fields',
    paragraphs: [
      '规划提出了各产业的方向。在新材料产业链方面，重点发展碳纤维、稀土材料。在高端装备产业链方面，推进整机企业合作。',
      '新能源装备领域，聚焦风机、储能电池，打造全国重要的风电装备基地。航空装备领域，支持企业配套。针对氢能产业，出台补贴办法。',
    ],
    clusters: [
      { name: '新材料', leads: ['碳纤维', '稀土材料'] },
      { name: '高端装备' },
      { name: '新能源装备', leads: ['风机', '储能电池'], goals: ['全国重要的风电装备基地'] },
      { name: '航空装备' },
      { name: '氢能' },
    ],
  },
  {
    says: 'a list, then its count',
    paragraphs: [
      '全市已形成电子信息、装备制造、食品饮料等四大千亿级产业集群。',
      '打造光伏、锂电两个万亿级产业集群。',
      '目前，生物制造、商业航天和量子科技成为江城三大未来产业。',
    ],
    clusters: named('电子信息', '装备制造', '食品饮料', '光伏', '锂电', '生物制造', '商业航天', '量子科技'),
  },
  {
    says: 'a count, then its list',
    paragraphs: [
      '全省重点培育20个战略性产业集群，包括智能家电、汽车、绿色石化等。',
      '聚力打造5个支柱产业集群（集成电路、软件、医疗器械、家具、石材）。',
      '六大千亿产业：钢铁、有色、建材、食品、纺织、化工。',
    ],
    clusters: named(
      '智能家电',
      '汽车',
      '绿色石化',
      '集成电路',
      '软件',
      '医疗器械',
      '家具',
      '石材',
      '钢铁',
      '有色',
      '建材',
      '食品',
      '纺织',
      '化工',
    ),
  },
  {
    says: 'tiers in one sentence',
    paragraphs: [
      '形成电子信息、汽车2个万亿级和装备、石化、食品3个千亿级产业集群。',
      '江城市形成白酒、茶叶等4个千亿产业，家居、陶瓷等6个过500亿产业，工业机器人、航空发动机等11条优势产业链。',
    ],
    clusters: named(
      '电子信息',
      '汽车',
      '装备',
      '石化',
      '食品',
      '白酒',
      '茶叶',
      '家居',
      '陶瓷',
      '工业机器人',
      '航空发动机',
    ),
  },
  {
    says: 'lists without a count',
    paragraphs: [
      '推动智能网联汽车、动力电池等产业集群发展。',
      '将文化旅游、健康养老作为支柱产业。',
      '聚焦集成电路、新型显示等十大重点产业链，开展招商。',
      '前瞻布局脑机接口、具身智能等未来产业。',
    ],
    clusters: named(
      '智能网联汽车',
      '动力电池',
      '文化旅游',
      '健康养老',
      '集成电路',
      '新型显示',
      '脑机接口',
      '具身智能',
    ),
  },
  {
    says: 'a formula',
    paragraphs: [
      '“3+3”是集成电路、海洋药物、人工智能三大先导产业和电子信息、汽车、装备三大重点产业。',
      '构建“1+2”现代产业体系，“1”即清洁能源产业，“2”即绿色冶金、精细化工产业。',
    ],
    clusters: named(
      '集成电路',
      '海洋药物',
      '人工智能',
      '电子信息',
      '汽车',
      '装备',
      '清洁能源',
      '绿色冶金',
      '精细化工',
    ),
  },
  {
    says: 'headings with their paragraphs',
    paragraphs: [
      '江城市发布主导产业行动方案。',
      '# （一）新材料产业',
      '以硅材料为核心，加快甲硅业10万吨多晶硅项目建设。',
      '打造西部硅材料之都。',
      '# （二）农产品加工产业',
      '推进乙粮油产业园建设。',
    ],
    clusters: [
      { name: '新材料', leads: ['硅材料'], goals: ['西部硅材料之都'], projects: ['甲硅业10万吨多晶硅'] },
      { name: '农产品加工', projects: ['乙粮油产业园'] },
    ],
  },
  {
    says: 'several regions in one article',
    paragraphs: [
      '甲州市做强汽车零部件产业集群；乙川市培育茶产业集群；丙江高新区生物医药、光电信息等9个产业集群加快成长。',
    ],
    clusters: named('汽车零部件', '茶', '生物医药', '光电信息'),
  },
  {
    says: 'one joined industry and one list of two',
    paragraphs: ['培育新材料和现代装备制造产业集群，形成数控机床和机器人两大产业集群。'],
    clusters: named('新材料和现代装备制造', '数控机床', '机器人'),
  },
  {
    says: 'gathering areas, belts and systems',
    paragraphs: ['建设生命健康产业集聚区，打造沿江化工产业带，形成具有全球竞争力的光伏产业体系。'],
    clusters: named('生命健康', '沿江化工', '光伏'),
  },
  {
    says: 'leads that are places or brands are none',
    paragraphs: ['培育以杭州、宁波为核心的智能物联产业集群，打造以甲牌、乙牌为代表的品牌企业。'],
    clusters: [{ name: '智能物联' }],
  },
  {
    says: 'the same cluster with a word more, and another that ends alike',
    paragraphs: [
      '培育柴油机产业集群。',
      '推动船用柴油机产业链延伸。',
      '打造高端装备制造产业集群。做强精密装备制造产业集群。',
    ],
    clusters: named('柴油机', '高端装备制造', '精密装备制造'),
  },
  {
    says: 'members of one list that end alike',
    paragraphs: ['培育柴油机产业集群。', '形成柴油机、船用柴油机、电动机三大产业集群。'],
    clusters: named('柴油机', '船用柴油机', '电动机'),
  },
  {
    says: 'the same cluster named again',
    paragraphs: ['培育预制菜产业集群。', '预制菜产业集群去年产值80亿元。'],
    clusters: named('预制菜'),
  },
];
