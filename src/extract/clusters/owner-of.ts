/** Words that many industries' names begin or end with; what is left tells one from another. */
const general =
  '装备|制造业?|材料|新材料|产业|科技|经济|信息|高端|现代|新型|智能|绿色|先进|服务业?|技术|加工|工业|数字|新一代|特色|生产|生态|优质|高效|精密|精细|前沿|未来|设备|产品|应用|系统|零部件|食品|及|和|与';
const generalEnds = new RegExp(`^(?:${general})+|(?:${general})+$`, 'g');

/**
 * The cluster that a project's own words point to: 甲谷量子产业园 among 量子科技 and 低空经济 → 量子科技. Null where none
 * does or two do alike.
 */
export function ownerOf(project: string, names: string[]): string | null {
  let owner: string | null = null;
  let most = 0;
  for (const name of names) {
    const shared = countShared(project, name);
    if (shared > most) [owner, most] = [name, shared];
    else if (shared === most) owner = null;
  }
  return owner;
}

/** How many pairs of characters agree, 0 where it is one of several: 石化 does not point to 石化轻纺. */
function countShared(project: string, name: string): number {
  if (name.length === 1) return project.includes(name) ? 1 : 0;
  const core = name.replace(generalEnds, '');
  let count = 0;
  for (let i = 0; i + 1 < core.length; i += 1) {
    if (project.includes(core.slice(i, i + 2))) count += 1;
  }
  return count >= Math.min(2, core.length - 1) ? count : 0;
}
