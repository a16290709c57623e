import type { Paragraph } from '../../model/article.ts';
import type { Cluster } from '../../model/cluster.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import { groupBySecid } from '../../model/list-securities.ts';
import { kindOf, parseSecid } from '../../model/secid.ts';
import { within } from '../within.ts';
import { assignPassages, type NamedPassage } from './assign-passages.ts';
import { findNamings } from './find-namings.ts';
import { findParts } from './find-parts.ts';
import { learnPlaces } from './places.ts';

/**
 * The industry clusters that a text presents, in order of first appearance; none where it names none.
 * Example: 一是培育以甲、乙为龙头的丙产业集群，打造丁基地。→ name 丙, leads 甲 and 乙, goal 丁基地.
 */
export function findClusters(
  text: string,
  paragraphs: Paragraph[],
  figures: Figure[],
  mentions: Mention[],
): Cluster[] {
  if (!/产业|集群|集聚区/.test(text)) return [];
  const named = mentions.toSorted((a, b) => a.start - b.start);
  const places = learnPlaces(text);
  const passages = assignPassages(findNamings(text, paragraphs, places), paragraphs);
  const byName = groupByName(passages);
  const parts = findParts(text, paragraphs, byName, { places, companies: companyNames(mentions) });
  return [...byName].map(([name, own], index) => {
    const { start, end } = own.find((passage) => passage.alone) ?? own[0];
    return {
      ordinal: index + 1,
      name,
      ...(parts.get(name) ?? { leads: [], goals: [], projects: [] }),
      figures: within(figures, { start, end }),
      secids: [...new Set(within(named, { start, end }).map((mention) => mention.secid))],
      start,
      end,
    };
  });
}

function groupByName(passages: NamedPassage[]): Map<string, [NamedPassage, ...NamedPassage[]]> {
  const byName = new Map<string, [NamedPassage, ...NamedPassage[]]>();
  for (const passage of passages) {
    const known = byName.get(passage.name);
    if (known) known.push(passage);
    else byName.set(passage.name, [passage]);
  }
  return byName;
}

/** The words under which the text names listed companies. */
function companyNames(mentions: Mention[]): Set<string> {
  const stocks = [...groupBySecid(mentions)].filter(([secid]) => {
    const parsed = parseSecid(secid);
    return parsed !== null && kindOf(parsed) === 'stock';
  });
  return new Set(stocks.flatMap(([, named]) => named.map(({ surface }) => surface)));
}
