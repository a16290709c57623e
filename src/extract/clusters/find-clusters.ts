import type { Paragraph } from '../../model/article.ts';
import type { Cluster } from '../../model/cluster.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Passage } from '../../model/passage.ts';
import { findGoals } from './find-goals.ts';
import { findLabels } from './find-labels.ts';
import { findLeads } from './find-leads.ts';
import { findProjects } from './find-projects.ts';
import { learnPlaces } from './places.ts';
import { nameClusters } from './name-clusters.ts';
import { splitSentences } from './split-sentences.ts';

/** A cluster named in the text; `alone` when its passage speaks of no other. */
interface Named extends Passage {
  name: string;
  alone: boolean;
}

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
  const places = learnPlaces(text);
  return nameAll(text, paragraphs, places).map((named, index) => {
    const passage = named.alone ? text.slice(named.start, named.end) : '';
    const inside = (at: Passage): boolean => at.start >= named.start && at.end <= named.end;
    const goals = findGoals(passage);
    return {
      ordinal: index + 1,
      name: named.name,
      leads: findLeads(passage, places),
      goals,
      projects: findProjects(passage).filter((project) => !goals.includes(project)),
      figures: figures.filter(inside),
      secids: [...new Set(mentions.filter(inside).map((mention) => mention.secid))],
      start: named.start,
      end: named.end,
    };
  });
}

function nameAll(text: string, paragraphs: Paragraph[], places: Set<string>): Named[] {
  const byName = new Map<string, Named>();
  for (const paragraph of paragraphs) {
    for (const sentence of splitSentences(text, paragraph)) {
      const names = findLabels(sentence).flatMap((label) => nameClusters(text, sentence, label, places));
      for (const name of names) {
        if (byName.has(name)) continue;
        byName.set(name, {
          name,
          start: sentence.start,
          end: sentence.end,
          alone: new Set(names).size === 1,
        });
      }
    }
  }
  return [...byName.values()];
}
