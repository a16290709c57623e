import type { Cluster } from '../model/cluster.ts';
import { toFigureText } from './to-figure-text.ts';

/**
 * What a cluster is said to be, each kind of it under its name; kinds of which there is nothing are left out. `names` are
 * those of the article's securities by secid: what the reader rejected has none, and is left out too.
 */
export function toClusterRows(
  cluster: Cluster,
  names: Map<string, string>,
): [title: string, values: string[]][] {
  const { leads, goals, projects, figures, secids } = cluster;
  const securities = secids.flatMap((secid) => {
    const name = names.get(secid);
    return name === undefined ? [] : `${name} (${secid})`;
  });
  const rows: [title: string, values: string[]][] = [
    ['引领', leads],
    ['目标', goals],
    ['项目', projects],
    ['数据', figures.map(toFigureText)],
    ['证券', securities],
  ];
  return rows.filter(([, values]) => values.length > 0);
}
