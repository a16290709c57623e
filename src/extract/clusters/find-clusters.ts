import type { Paragraph } from '../../model/article.ts';
import type { Cluster } from '../../model/cluster.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import { kindOf, parseSecid } from '../../model/secid.ts';
import { within } from '../within.ts';
import { without } from '../without.ts';
import { assignPassages, type NamedPassage } from './assign-passages.ts';
import { findGoals } from './find-goals.ts';
import { findLeads } from './find-leads.ts';
import { findNamings } from './find-namings.ts';
import { findProjects } from './find-projects.ts';
import { ownerOf } from './owner-of.ts';
import { learnPlaces, type Places } from './places.ts';

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
  const companies = companyNames(mentions);
  const passages = assignPassages(findNamings(text, paragraphs, places), paragraphs);
  const byName = groupByName(passages);
  const elsewhere = findProjectsElsewhere(text, paragraphs, passages, [...byName.keys()]);
  return [...byName].map(([name, own], index) => {
    const { start, end } = own.find((passage) => passage.alone) ?? own[0];
    const parts = findParts(text, own, places, companies);
    return {
      ordinal: index + 1,
      name,
      ...parts,
      projects: distinct([...parts.projects, ...(elsewhere.get(name) ?? [])]),
      figures: within(figures, { start, end }),
      secids: distinct(within(named, { start, end }).map((mention) => mention.secid)),
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

/** Leads, goals and projects of all passages that speak of the cluster alone, each once. */
function findParts(
  text: string,
  passages: NamedPassage[],
  places: Places,
  companies: Set<string>,
): Pick<Cluster, 'leads' | 'goals' | 'projects'> {
  const own = passages.filter((passage) => passage.alone).map(({ start, end }) => text.slice(start, end));
  const goals = distinct(own.flatMap((passage) => findGoals(passage)));
  return {
    leads: distinct(own.flatMap((passage) => findLeads(passage, places, companies))),
    goals,
    projects: distinct(own.flatMap((passage) => findProjects(passage))).filter(
      (project) => !goals.includes(project),
    ),
  };
}

/** Projects in sentences that belong to no cluster alone, by the cluster that their own words point to. */
function findProjectsElsewhere(
  text: string,
  paragraphs: Paragraph[],
  passages: NamedPassage[],
  names: string[],
): Map<string, string[]> {
  const byOwner = new Map<string, string[]>();
  if (names.length === 0) return byOwner;
  for (const { start, end } of without(
    paragraphs,
    passages.filter((passage) => passage.alone),
  )) {
    for (const project of findProjects(text.slice(start, end))) {
      const owner = ownerOf(project, names);
      if (owner !== null) byOwner.set(owner, [...(byOwner.get(owner) ?? []), project]);
    }
  }
  return byOwner;
}

/** The words under which the text names listed companies. */
function companyNames(mentions: Mention[]): Set<string> {
  const stocks = mentions.filter(({ secid }) => {
    const parsed = parseSecid(secid);
    return parsed !== null && kindOf(parsed) === 'stock';
  });
  return new Set(stocks.map(({ surface }) => surface));
}

function distinct(words: string[]): string[] {
  return [...new Set(words)];
}
