/** Verbs with which a text says that something is built, and words that go before them or between them. */
const buildingVerbs =
  '开工建设|建成投产|建设|建成|建起|建有|开建|上马|新上|投建|投产|开工|推进|推动|抓好|抓实|加快|加速|实施|启动|引进|落地|续建|新建|改扩建|扩建|新开工|促进|力促|促成|确保|力争|争取|布局|打造|支持|抓紧|做好|谋划|储备|招引';
const fillers =
  '全力|重点|扎实|积极|大力|着力|规划|高标准|高质量|高水平|同时|稳步|全面|持续|有序|统筹|尽快|一批';
/** What a project has reached or is to reach; it closes a list without the word 项目. */
const stages =
  '建成投产|竣工投产|投产达效|落地见效|开工建设|落地建设|量产|满产|投产|开工|建成|竣工|落地|达产|投运|投用|投入使用|投入运营|并网发电|并网|试生产|封顶';
const facilityNouns =
  '基地|园区|产业园|科技园|工业园|示范园|中心|工厂|车间|生产线|产线|工程|电站|专区|厂区|小镇|走廊|总部|实验室|研究院|电厂|枢纽|综合体|示范区|先导区|产业城|孵化器|厂|码头|物流园|度假区|生态园|酒庄|装置|机组|高炉|医药港|产业港|陆港|空港|综合体|长廊|街区|电池谷|产业谷|软件园|智造园|文化园|[^场田公果花校]园|(?:养殖|种|猪|牛|羊|鸡|育肥|训练|农|林|牧)场|扩产|扩能|技改|改造|搬迁|(?<!网)站';

const verbs = new RegExp(`(?:${fillers})*(?:${buildingVerbs})(?:${buildingVerbs}|${fillers})*(?:了)?`);
const clauseEnd = /[，,：:。；;！？!?\n]/;
const stagedList = new RegExp(`^(.{3,200})(?:项目)?(?:${stages})`);
/** Most clauses have none: asked first, since the expressions around the stages take long to compile. */
const anyStage = new RegExp(stages);
const stageAtEnd = new RegExp(`(?:${stages})$`);
/** 年内开工, and 年内 where the stage has been taken off already. */
const reached = new RegExp(
  `(?:年内|如期|早日|尽早|全面|加快|相继|陆续|正式)?(?:${stages})$|(?:年内|如期|早日|尽早|全面|加快|相继|陆续|正式)$`,
);
const stageBehind = new RegExp(
  `^的?(?:[一二三四五]期)?(?:已|先后|近日|日前|正式|相继|成功)*(?:在[^，。；]{2,16})?(?:[^，。；]{0,8})(?:${stages}|签约|启动|运营|推进|完成|落户|在建|建设之?中|加[快速]建设)`,
);
/** 甲15万吨电解质: what a plant is to yield, as its name has it. */
const capacity =
  /[^\d]\d[\d.]*(?:万|亿|百万|千万)?(?:吨|千瓦|兆瓦|[GMk]Wh?|万?[台套件辆只片米头]|英寸)|二线|[二三四]期$/;
const facility = new RegExp(`(?:${facilityNouns})(?:[一二三四五六]期)?$`);
/** 甲100万吨甲醇和乙50万吨尿素 are two. */
const measuredAnd = /(\d[^、和及\d]{1,12})[和及](?=[^、和及\d]{1,12}\d)/g;
const facilityAnd = new RegExp(`(${facilityNouns})[”"]?(?:和|及|与|以及)`, 'g');

/** 建设甲园、加快乙线建设: a verb behind 、 begins anew. */
const nextVerb = new RegExp(`、(?=(?:${buildingVerbs})(?!银行))`, 'g');

/** The named projects that are built for a cluster: 加快甲公司100万吨烯烃、乙产业园等项目建设 → both, without the verb. */
export function findProjects(passage: string): string[] {
  const clauses = passage.replace(nextVerb, '，').split(clauseEnd);
  const projects = clauses.flatMap((clause) => {
    if (clause.includes('项目')) return readProjectLists(clause);
    const verb = verbs.exec(clause);
    const built = verb ? readBuilt(clause.slice(verb.index + verb[0].length)) : [];
    return built.length > 0 ? built : readFinished(clause);
  });
  return [...new Set(projects)];
}

/** 引进甲板、乙片等配套(项目): what they make, not what they are called. */
const ofAKind = /等(?:一批)?(?:配套|上下游|关联|上游|下游|产业链上下游)$/;

/** Lists that the word 项目 closes: after a verb (加快甲、乙等项目建设) or before a stage (甲项目投产). */
function readProjectLists(clause: string): string[] {
  const pieces = clause.split('项目');
  const goesOn = pieces.map((piece) => /^[、和及与]/.test(piece));
  const staged = pieces.map((piece) => stageBehind.test(piece));
  // What stands behind the last of several is said of all.
  for (let i = pieces.length - 2; i > 0; i -= 1) staged[i] ||= goesOn[i] === true && staged[i + 1] === true;
  const projects: string[] = [];
  let driven = false;
  for (const [i, piece] of pieces.slice(0, -1).entries()) {
    if (ofAKind.test(piece)) continue;
    const verb = verbs.exec(piece);
    driven = verb !== null || (driven && goesOn[i] === true);
    if (driven || staged[i + 1] === true) {
      projects.push(...splitProjects(verb ? piece.slice(verb.index + verb[0].length) : piece));
    }
  }
  return projects;
}

/** Without 项目: a list that ends in a stage (确保甲炼化、乙高炉投产), or names of places where something is made. */
function readBuilt(words: string): string[] {
  const staged = anyStage.test(words) ? stagedList.exec(words) : null;
  if (staged) {
    const more = words.slice(staged[0].length);
    return [
      ...splitProjects(staged[1] ?? '').filter((project) => project.length >= 4),
      ...(more.startsWith('、') ? splitProjects(more).filter((project) => facility.test(project)) : []),
    ];
  }
  const places = words.replace(/(?:建设|发展|升级|布局|改造|扩建).{0,6}$/, '');
  const projects = splitProjects(places);
  // Where one is a plant or has a capacity, what stands beside it in the list is one, too.
  const vouching = (project: string): boolean => facility.test(project) || capacity.test(project);
  const vouched = places === words ? vouching(projects.at(-1) ?? '') : projects.some(vouching);
  const summed = summedUp.test(places);
  return projects.filter((project) => summed || facility.test(project) || (vouched && project.length >= 5));
}

/** 甲谷、乙港等一批园区: what sums the list up says that all are places where something is made. */
const summedUp = /、.*等[^、]{0,14}(?:园区|产业园|基地|工程|载体)$/;
/** 甲产业园、乙中心开工: the verb stands behind. */
const finished = new RegExp(
  `^(.{3,80}?)(?:等)?(?:已|已经|正式|顺利|全面|相继|陆续|集中|先后|加快|建设|如期|将于|已于|预计|[去今明]年|年底|\\d{1,4}[年月日]|[上下中]旬){0,5}(?:${stages})$`,
);

function readFinished(clause: string): string[] {
  const list = stageAtEnd.test(clause) ? finished.exec(clause)?.[1] : undefined;
  return list === undefined
    ? []
    : splitProjects(list).filter((project) => facility.test(project) || /[二三四]期$/.test(project));
}

/** 等 and what follows it, when it only sums the list up. */
const summary = /等[^、]{0,20}$/;
const money = /^.{0,12}投资[^、]{0,16}?的/;

function splitProjects(list: string): string[] {
  return list
    .replace(summary, '')
    .replace(facilityAnd, '$1、')
    .replace(measuredAnd, '$1、')
    .split('、')
    .map((project) =>
      project
        .replace(money, '')
        .replace(reached, '')
        .replace(/^(?:[还也]?(?:举行|举办|迎来|集中|签下|签约)了?|和|及|以及|了|与|的)/, '')
        .replace(/["“”‘’]/g, '')
        .trim(),
    )
    .filter(isProject);
}

/** Talk about projects in general: 一批重大, 12个重点, 招商引资. */
const general =
  /^(?:等|在|后|[中下内]的|一批|重点|重大|产业化?|多个|各类|相关|配套|优质|新增|在建|亿元以上|[\d一二三四五六七八九十]+多?[个项])|(?:招商|引资|投资|合作|示范|重点|重大|产业|签约|集群|产业链|的|在建|优质)$|的首[个座家条]|为.{2,4}的|^[两二三四五六七八九十\d]+[个大]|企业|体系|机制|政策|服务$|在内|本次|各类|成果|能力|达到|水平|优势|资源|人才|活动|重大工程$|^\d{4}年|市民|隧道|地铁|公路|大桥|管网|小区|农田|学校|医院|保障房|^[^\d]{0,2}$|^(?:示范区|先导区|基地|园区|中心|工厂|实验室|研究院|产业园|生产线)$/;

function isProject(project: string): boolean {
  return project.length >= 3 && project.length <= 40 && !general.test(project);
}
