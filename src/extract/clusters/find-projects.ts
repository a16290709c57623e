/** Verbs with which a text says that something is built, and words that go before them or between them. */
const buildingVerbs =
  '开工建设|建成投产|建设|建成|建起|建有|开建|上马|新上|投建|投产|开工|推进|推动|抓好|抓实|加快|加速|实施|启动|引进|落地|续建|新建|新开工|促进|力促|促成|确保|力争|争取|布局|打造|支持|抓紧|做好|谋划|储备|招引';
const fillers =
  '全力|重点|扎实|积极|大力|着力|规划|高标准|高质量|高水平|同时|稳步|全面|持续|有序|统筹|尽快|一批';
/** What a project has reached or is to reach; it closes a list without the word 项目. */
const stages =
  '建成投产|竣工投产|投产达效|开工建设|落地建设|投产|开工|建成|竣工|落地|达产|投运|投用|投入使用|投入运营|并网发电|并网|试生产|封顶';
const facilityNouns =
  '基地|园区|产业园|科技园|工业园|示范园|中心|工厂|车间|生产线|产线|工程|电站|专区|厂区|小镇|走廊|总部|实验室|研究院|电厂|枢纽|综合体|示范区|先导区|产业城|孵化器';

const verbs = new RegExp(`(?:${fillers})*(?:${buildingVerbs})(?:${buildingVerbs}|${fillers})*(?:了)?`);
const clauseEnd = /[，,：:。；;！？!?\n]/;
const stagedList = new RegExp(
  `^(.{3,200}?)(?:项目)?(?:年内|如期|早日|尽早|全面|加快|相继|陆续|正式)?(?:${stages})`,
);
/** Most clauses have none: asked first, since the expressions around the stages take long to compile. */
const anyStage = new RegExp(stages);
const stageAtEnd = new RegExp(`(?:${stages})$`);
const stageBehind = new RegExp(
  `^(?:[一二三四五]期)?(?:在[^，。；]{2,12})?(?:[^，。；]{0,8})(?:${stages}|签约|启动|运营|推进|加[快速]建设)`,
);
const facility = new RegExp(`(?:${facilityNouns})(?:[一二三四五六]期)?$`);
/** 甲100万吨甲醇和乙50万吨尿素 are two. */
const measuredAnd = /(\d[^、和及\d]{1,12})[和及](?=[^、和及\d]{1,12}\d)/g;
const facilityAnd = new RegExp(`(${facilityNouns})[”"]?(?:和|及|与|以及)`, 'g');

/** The named projects that are built for a cluster: 加快甲公司100万吨烯烃、乙产业园等项目建设 → both, without the verb. */
export function findProjects(passage: string): string[] {
  const clauses = passage.split(clauseEnd);
  const projects = clauses.flatMap((clause) => {
    if (clause.includes('项目')) return readProjectLists(clause);
    const verb = verbs.exec(clause);
    const built = verb ? readBuilt(clause.slice(verb.index + verb[0].length)) : [];
    return built.length > 0 ? built : readFinished(clause);
  });
  return [...new Set(projects)];
}

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
  const list = anyStage.test(words) ? stagedList.exec(words)?.[1] : undefined;
  if (list !== undefined) return splitProjects(list).filter((project) => project.length >= 4);
  const places = words.replace(/(?:建设|发展|升级|布局|改造|扩建).{0,6}$/, '');
  const summed = summedUp.test(places);
  return splitProjects(places).filter((project) => summed || facility.test(project));
}

/** 甲谷、乙港等一批园区: what sums the list up says that all are places where something is made. */
const summedUp = /、.*等[^、]{0,14}(?:园区|产业园|基地|工程|载体)$/;
/** 甲产业园、乙中心开工: the verb stands behind. */
const finished = new RegExp(
  `^(.{3,80}?)(?:等)?(?:已|已经|正式|顺利|全面|相继|陆续|集中|先后|加快|建设|如期){0,3}(?:${stages})$`,
);

function readFinished(clause: string): string[] {
  const list = stageAtEnd.test(clause) ? finished.exec(clause)?.[1] : undefined;
  return list === undefined ? [] : splitProjects(list).filter((project) => facility.test(project));
}

/** 等 and what follows it, when it only sums the list up. */
const summary = /等[^、]{0,20}$/;
const money = /^.{0,12}投资[^、]{1,16}?的/;

function splitProjects(list: string): string[] {
  return list
    .replace(summary, '')
    .replace(facilityAnd, '$1、')
    .replace(measuredAnd, '$1、')
    .split('、')
    .map((project) =>
      project
        .replace(money, '')
        .replace(/^(?:和|及|以及|了|与|的)/, '')
        .replace(/["“”‘’]/g, '')
        .trim(),
    )
    .filter(isProject);
}

/** Talk about projects in general: 一批重大, 12个重点, 招商引资. */
const general =
  /^(?:等|在|一批|重点|重大|产业化?|多个|各类|相关|配套|优质|新增|在建|亿元以上|[\d一二三四五六七八九十]+多?[个项])|(?:招商|引资|投资|合作|示范|重点|重大|产业|签约|集群|产业链|的|在建|优质)$|企业|体系|机制|政策|服务$|在内|本次|各类|成果|能力|水平|优势|资源|人才|活动|^[^\d]{0,2}$|^(?:示范区|先导区|基地|园区|中心|工厂|实验室|研究院|产业园|生产线)$/;

function isProject(project: string): boolean {
  return project.length >= 3 && project.length <= 40 && !general.test(project);
}
