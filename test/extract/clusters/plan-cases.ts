import type { ClusterCase } from './cluster-cases.ts';

/** Which sentences of a plan belong to which cluster, and what they say of it; all names are invented. */
export const plans: ClusterCase[] = [
  {
    says: 'a list, then paragraphs that come back to its members',
    paragraphs: [
      '江城高新区形成了光电信息、智能装备、生命健康三大主导产业。',
      '光电信息产业去年产值超过600亿元，正在建设甲光电产业园二期。',
      '努力推动智能装备产业发展，乙机器人总装基地今年投产。',
      '生命健康产业重点布局基因检测、体外诊断，建成丙诊断试剂工厂。',
    ],
    clusters: [
      { name: '光电信息', projects: ['甲光电产业园二期'] },
      { name: '智能装备', projects: ['乙机器人总装基地'] },
      { name: '生命健康', leads: ['基因检测', '体外诊断'], projects: ['丙诊断试剂工厂'] },
    ],
  },
  {
    says: 'fields headed by what they turn to',
    paragraphs: [
      '江城市将打造四条产业链。其中，氢能产业链以制氢、储运氢为核心，推动甲加氢站建成投运；低空经济产业链以无人机整机为牵引，规划建设乙通航小镇；卫星互联网产业链聚焦卫星制造、地面终端。',
    ],
    clusters: [
      { name: '氢能', leads: ['制氢', '储运氢'], projects: ['甲加氢站'] },
      { name: '低空经济', leads: ['无人机整机'], projects: ['乙通航小镇'] },
      { name: '卫星互联网', leads: ['卫星制造', '地面终端'] },
    ],
  },
  {
    says: 'a chain of which something is asked',
    paragraphs: [
      '会议要求，绿色食品产业链要以预制菜为主攻方向，打造“江北粮仓”。生物基材料产业链要突出聚乳酸塑料、生物基纤维等重点。',
    ],
    clusters: [
      { name: '绿色食品', leads: ['预制菜'], goals: ['江北粮仓'] },
      { name: '生物基材料', leads: ['聚乳酸塑料', '生物基纤维'] },
    ],
  },
  {
    says: 'a result that sums up the sentences before it',
    paragraphs: [
      '全市做强支柱产业。确保甲能200兆瓦组件项目建成投产；实施乙光工程，今年光伏产业产值要实现50亿元。加快做大精细化工产业，推进丙5万吨涂料项目，产值要实现30亿元。',
    ],
    clusters: [
      { name: '光伏', projects: ['甲能200兆瓦组件', '乙光工程'] },
      { name: '精细化工', projects: ['丙5万吨涂料'] },
    ],
  },
  {
    says: 'one topic, and another cluster that is only its chance',
    paragraphs: [
      '江城市壮大汽车零部件产业集群。',
      '借着省里壮大整车产业链的东风，我市主攻刹车材料、车灯电子，打造江南最大的车灯基地。',
      '甲车规芯片、乙电池结构件等项目集中签约。',
    ],
    clusters: [
      {
        name: '汽车零部件',
        leads: ['刹车材料', '车灯电子'],
        goals: ['江南最大的车灯基地'],
        projects: ['甲车规芯片', '乙电池结构件'],
      },
      { name: '整车' },
    ],
  },
  {
    says: 'whole plans without the words of one',
    paragraphs: [
      '纺织服装产业要以家用纺织品为重点，推进甲服装智造园项目；装备制造产业要以农机为重点，实施乙拖拉机技改项目；汽车产业要以电动车为方向，建设丙电驱产线。',
    ],
    clusters: [
      { name: '纺织服装', leads: ['家用纺织品'], projects: ['甲服装智造园'] },
      { name: '装备制造', leads: ['农机'], projects: ['乙拖拉机技改'] },
      { name: '汽车', leads: ['电动车'], projects: ['丙电驱产线'] },
    ],
  },
  {
    says: 'leads by what closes their list, by 把, and by a role of several clauses',
    paragraphs: [
      '培育人工智能产业集群，深耕大模型软件、智能算力等方向。打造半导体产业集群，主要发展功率半导体、传感器芯片。',
      '打造医药产业集群，发展中药饮片、生物试剂等产业。做强新材料产业集群，把光伏玻璃作为主攻方向。',
      '培育家居产业集群，形成以智能家居为引领，定制家具、卫浴洁具为主体的格局。',
    ],
    clusters: [
      { name: '人工智能', leads: ['大模型软件', '智能算力'] },
      { name: '半导体', leads: ['功率半导体', '传感器芯片'] },
      { name: '医药', leads: ['中药饮片', '生物试剂'] },
      { name: '新材料', leads: ['光伏玻璃'] },
      { name: '家居', leads: ['智能家居', '定制家具', '卫浴洁具'] },
    ],
  },
  {
    says: 'a company that heads an industry, by the trade in its name',
    paragraphs: ['江城市有两大主导产业。电子信息产业以甲乙丙智能制造为龙头。食品产业以乳制品为龙头。'],
    clusters: [{ name: '电子信息' }, { name: '食品', leads: ['乳制品'] }],
  },
  {
    says: 'goals of a joined list, as an aim, and none that is won',
    paragraphs: [
      '培育船用发动机产业集群，成为集低速、高速主机为一体的船舶动力基地。',
      '培育油气化工产业集群，以打造国家级化工新材料基地为目标，争创国家绿色化工先导区。',
      '培育人工智能产业集群，前年成为全省首个机器人示范区。',
    ],
    clusters: [
      { name: '船用发动机', goals: ['船舶动力基地'] },
      { name: '油气化工', goals: ['国家级化工新材料基地', '国家绿色化工先导区'] },
      { name: '人工智能' },
    ],
  },
  {
    says: 'another chain that is entered, and projects of a chain',
    paragraphs: [
      '培育轻合金产业集群，推动铝、镁加工嵌入全省汽车产业链。',
      '全市建设甲北工厂、乙南工厂等22个产业链项目，培育电池产业集群。',
    ],
    clusters: [{ name: '轻合金' }, { name: '电池', projects: ['甲北工厂', '乙南工厂'] }],
  },
  {
    says: 'a county by its bare name, where a reporter has said the province',
    paragraphs: ['在四川青禾，甲钒钛项目先后在青禾钒钛产业集聚区落地。'],
    clusters: [{ name: '钒钛', projects: ['甲钒钛'] }],
  },
];
