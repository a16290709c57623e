const projectVerbs =
  '开工建设|建成投产|加快|加速|推进|推动|抓好|抓实|建设|建成|投产|开工|实施|启动|引进|落地|续建|新建|谋划|促进|力促|确保|力争|争取|布局|全力|重点|扎实|积极|大力|着力|规划|打造|高标准|同时|稳步|全面|做好|培育';
const facilityNouns =
  '基地|园区|产业园|科技园|工业园|示范园|中心|工厂|生产线|产线|工程|电站|专区|厂区|小镇|走廊|总部';

const verbSequence = new RegExp(`(?:${projectVerbs})+`);
const hardVerb =
  /建设|建成|投产|开工|推进|推动|抓好|抓实|加快|实施|启动|引进|落地|续建|新建|促进|力促|确保|力争|争取|布局|打造|加速/;
const statusBehind = /^[^，。；]{0,10}?(?:开工|投产|建成|竣工|落地|签约|启动|运营|建设|推进|达产)/;
const facility = new RegExp(`(?:${facilityNouns})$`);
const facilityAnd = new RegExp(`(${facilityNouns})(?:和|及|与|以及)`, 'g');
const notProjects =
  /^(?:等|一批|重点|重大|产业化|多个|各类|相关|配套|优质|[\d一二三四五六七八九十]{1,4}[个项])|^[^\d]{0,3}$|的$|[。，；]|产业链$|产业集群$|^.{0,6}(?:招商|投资|合作|示范)$/;

/** The named projects that are built for a cluster: 加快甲公司100万吨烯烃、乙产业园等项目建设 → both, without the verb. */
export function findProjects(passage: string): string[] {
  const projects: string[] = [];
  for (const clause of passage.split(/[，,：:。；;！？!?\n]/)) {
    projects.push(...(clause.includes('项目') ? readProjectLists(clause) : readFacilities(clause)));
  }
  return [...new Set(projects)];
}

/** Lists that 项目 closes. */
function readProjectLists(clause: string): string[] {
  const pieces = clause.split('项目');
  const projects: string[] = [];
  for (let i = 0; i + 1 < pieces.length; i += 1) {
    const list = pieces[i] ?? '';
    const verb = verbSequence.exec(list);
    const built = verb !== null && hardVerb.test(verb[0]);
    if (!built && !statusBehind.test(pieces[i + 1] ?? '') && projects.length === 0) continue;
    projects.push(...splitProjects(built ? list.slice(verb.index + verb[0].length) : list));
  }
  return projects;
}

/** 加快甲基地和乙园区建设; without 项目 only what bears the name of a place where something is made. */
function readFacilities(clause: string): string[] {
  const verb = verbSequence.exec(clause);
  if (!verb || !hardVerb.test(verb[0])) return [];
  const list = clause.slice(verb.index + verb[0].length).replace(/(?:建设|落地|投产|开工|建成)+.{0,6}$/, '');
  return splitProjects(list).filter((project) => facility.test(project));
}

function splitProjects(list: string): string[] {
  return list
    .replace(/等[^、]{0,20}$/, '')
    .replace(facilityAnd, '$1、')
    .split('、')
    .map((project) =>
      project
        .replace(/^(?:和|及|以及|了|与)/, '')
        .replace(/["“”]/g, '')
        .trim(),
    )
    .filter((project) => project.length >= 3 && project.length <= 40 && !notProjects.test(project));
}
