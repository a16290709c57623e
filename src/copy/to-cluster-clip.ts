import { toClusterRows } from '../export/to-cluster-rows.ts';
import { toClusterBlock } from '../export/to-markdown.ts';
import { toPassageLink } from '../export/to-passage-link.ts';
import type { Clip } from '../model/clip.ts';
import type { Cluster } from '../model/cluster.ts';
import { toElement, toHtmlLine } from './html-words.ts';
import { type Source, toSourceLine } from './to-source-line.ts';

/** A cluster of an article with its source. `names` are those of the article's securities by secid. */
export function toClusterClip(cluster: Cluster, names: Map<string, string>, from: Source): Clip {
  const source = toSourceLine(from, toClusterLink(cluster, from));
  return {
    plain: `${toClusterBlock(cluster, names)}\n\n${source.plain}\n`,
    html: `${toClusterHtml(cluster, names)}${source.html}`,
  };
}

/** The address at the cluster's name where it stands in the cluster's own words. */
function toClusterLink({ name, start, end }: Cluster, { url, text = '' }: Source): string {
  const at = text.slice(0, end).indexOf(name, start);
  return at < 0 ? toPassageLink(url, name) : toPassageLink(url, text, { start: at, end: at + name.length });
}

/** A cluster as a heading and a list. */
export function toClusterHtml(cluster: Cluster, names: Map<string, string>): string {
  const items = toClusterRows(cluster, names).map(([title, values]) =>
    toElement('li', `<b>${title}</b>：${values.map(toHtmlLine).join('、')}`),
  );
  return `<h3>${cluster.ordinal}. ${toHtmlLine(cluster.name)}</h3>${toElement('ul', items.join(''))}`;
}
