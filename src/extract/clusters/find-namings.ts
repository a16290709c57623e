import type { Paragraph } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import { readFields, readHeading } from './find-fields.ts';
import { readFormula } from './find-formulas.ts';
import { findLabels } from './find-labels.ts';
import { mergeNames } from './merge-names.ts';
import { nameClusters } from './name-clusters.ts';
import { splitSentences, type Stretch } from './split-sentences.ts';

/** One place where the text names clusters: a single one, or several in one list. `start` is where its words begin. */
export interface Naming {
  names: string[];
  start: number;
  sentence: Passage;
  paragraph: number;
  /** "field": said without 产业集群 or a class, so that it counts only among others of its kind. */
  kind: 'label' | 'field' | 'heading';
}

/** Every place where clusters are named, in order. */
export function findNamings(text: string, paragraphs: Paragraph[], places: Set<string>): Naming[] {
  const namings = paragraphs.flatMap((paragraph, index) => {
    const words = text.slice(paragraph.start, paragraph.end);
    const title = words.length <= longestHeading ? readHeading(words, places) : null;
    if (title !== null) {
      return [
        {
          names: [title],
          start: paragraph.start,
          sentence: paragraph,
          paragraph: index,
          kind: 'heading' as const,
        },
      ];
    }
    return splitSentences(text, paragraph).flatMap((sentence) =>
      nameSentence(text, words, sentence, index, places),
    );
  });
  return mergeNames(withoutLoneFields(text, namings));
}

const longestHeading = 26;

function nameSentence(
  text: string,
  paragraph: string,
  sentence: Stretch,
  index: number,
  places: Set<string>,
): Naming[] {
  const at = { sentence, paragraph: index };
  const labelled = findLabels(sentence)
    .map((label) => ({
      ...at,
      names: nameClusters(text, sentence, label, places),
      start: label.modifierStart,
      kind: 'label' as const,
    }))
    .filter(({ names }) => names.length > 0);
  const spelled = readFormula(paragraph, sentence, places);
  if (spelled.length > 0 && labelled.length === 0) {
    return [{ ...at, names: spelled, start: sentence.start, kind: 'label' }];
  }
  const known = new Set(labelled.flatMap(({ names }) => names));
  const fields = (isMarketTalk(sentence.text) ? [] : readFields(text, sentence, places))
    .filter(({ name }) => !known.has(name))
    .map(({ name, start }) => ({ ...at, names: [name], start, kind: 'field' as const }));
  return [...labelled, ...fields].sort((a, b) => a.start - b.start);
}

function isMarketTalk(sentence: string): boolean {
  return /关注|配置|估值|行情|板块|个股|涨|跌|基金|指数|券商|研报|概念/.test(sentence);
}

const planTalk =
  /产业集群|产业链|产业体系|(?:主导|支柱|优势|未来|新兴|特色|重点)产业|规划|全[市省区县]|我[市省]|开发区|高新区/;

/** Fields and headings stay where the text is about an economy's structure and goes through two or more of them. */
function withoutLoneFields(text: string, namings: Naming[]): Naming[] {
  const planned = planTalk.test(text);
  return namings.filter((naming) => {
    if (naming.kind === 'label') return true;
    return planned && namings.some((other) => isNeighbour(naming, other));
  });
}

function isNeighbour(naming: Naming, other: Naming): boolean {
  const reach = naming.kind === 'heading' ? 12 : 2;
  return naming.names[0] !== other.names[0] && Math.abs(naming.paragraph - other.paragraph) <= reach;
}
