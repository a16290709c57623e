import type { Paragraph } from '../../model/article.ts';
import type { Cluster } from '../../model/cluster.ts';
import type { Passage } from '../../model/passage.ts';
import { without } from '../without.ts';
import type { NamedPassage } from './assign-passages.ts';
import { findGoals } from './find-goals.ts';
import { findLeads, type NoLeads } from './find-leads.ts';
import { findProjects } from './find-projects.ts';
import { ownerOf } from './owner-of.ts';

/** What belongs to a cluster, each once. */
export type Parts = Pick<Cluster, 'leads' | 'goals' | 'projects'>;

/**
 * Leads, goals and projects of each cluster of an article, by its name. They are looked for in the passages that speak of
 * it alone; the only cluster of an article heads and aims at what the whole of it says. Projects that other sentences
 * tell of belong to the cluster that their own words point to.
 */
export function findParts(
  text: string,
  paragraphs: Paragraph[],
  passages: Map<string, NamedPassage[]>,
  noLeads: NoLeads,
): Map<string, Parts> {
  const words = ({ start, end }: Passage): string => text.slice(start, end);
  const alone = [...passages.values()].flat().filter((passage) => passage.alone);
  const rest =
    passages.size > 0
      ? without(
          paragraphs,
          alone.sort((a, b) => a.start - b.start),
        )
      : [];
  const topics = [...passages.values()].filter((all) => all.some(({ aside }) => !aside));
  const elsewhere = assignProjects(
    rest.flatMap((passage) => findProjects(words(passage))),
    [...passages.keys()],
  );
  return new Map(
    [...passages].map(([name, all]) => {
      const own = all.filter((passage) => passage.alone).map(words);
      const scope = topics.length === 1 && topics[0] === all ? paragraphs.map(words) : own;
      const goals = distinct(scope.flatMap(findGoals));
      const projects = [...scope.flatMap(findProjects), ...(elsewhere.get(name) ?? [])];
      return [
        name,
        {
          leads: distinct(scope.flatMap((passage) => findLeads(passage, noLeads))),
          goals,
          projects: distinct(projects).filter((project) => !goals.some((goal) => project.includes(goal))),
        },
      ];
    }),
  );
}

function assignProjects(projects: string[], names: string[]): Map<string, string[]> {
  const byOwner = new Map<string, string[]>();
  for (const project of projects) {
    const owner = ownerOf(project, names);
    if (owner !== null) byOwner.set(owner, [...(byOwner.get(owner) ?? []), project]);
  }
  return byOwner;
}

function distinct(words: string[]): string[] {
  return [...new Set(words)];
}
