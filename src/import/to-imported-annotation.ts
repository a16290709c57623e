import type { Annotation } from '../model/annotation.ts';
import { toAddress } from '../model/to-address.ts';
import { toUuid } from '../model/to-uuid.ts';
import { ImportError } from './import-error.ts';
import type { ImportContext, ImportedItem } from './imported-item.ts';
import { toCanonicalText } from './to-canonical-text.ts';

/** A highlight or note as another tool has it. What it does not have is left out, or "". */
export interface ForeignAnnotation {
  /** Tells it apart from all others, the same each time it is exported: the tool's name and its id there. */
  key: string;
  url: string;
  /** The marked words; "" for a note on the whole page. */
  exact?: string;
  prefix?: string;
  suffix?: string;
  note?: string;
  tags?: string[];
  /** A UUID that it has already; else one is made of the key. */
  id?: string | null;
  colour?: string | null;
  /** The security that it is about, by its secid. */
  about?: string | null;
  created?: string | number;
  modified?: string | number;
}

/**
 * An annotation as if it had been made here. It is found again by its words and those around it alone: other tools count
 * positions in other texts. Throws ImportError when it has no address, and when there is nothing in it.
 */
export function toForeignItem(foreign: ForeignAnnotation, context: ImportContext): ImportedItem {
  const isNamed = typeof foreign.id === 'string';
  const annotation = toImportedAnnotation(foreign, context);
  return { kind: 'annotation', annotation, foreign: isNamed ? 'named' : 'nameless' };
}

function toImportedAnnotation(foreign: ForeignAnnotation, context: ImportContext): Annotation {
  const url = toAddress(foreign.url);
  if (url === null) throw new ImportError('no-address');
  const exact = toCanonicalText(foreign.exact ?? '').trim();
  const note = foreign.note?.trim() === '' ? '' : (foreign.note ?? '');
  const tags = (foreign.tags ?? []).map((tag) => tag.trim()).filter((tag) => tag !== '');
  const isEmpty = exact === '' && note === '' && tags.length === 0;
  if (isEmpty && typeof foreign.about !== 'string') throw new ImportError('no-text');
  const created = toTime(foreign.created) ?? toTime(foreign.modified) ?? context.now;
  return {
    id: foreign.id ?? toUuid(foreign.key),
    articleId: context.toArticleId(url),
    motivation: note === '' && exact !== '' ? 'highlighting' : 'commenting',
    body: [
      ...(note === '' ? [] : [toBody('commenting', note)]),
      ...[...new Set(tags)].map((tag) => toBody('tagging', tag)),
    ],
    target: {
      source: url,
      selector: exact === '' ? [] : [toQuote(exact, foreign.prefix ?? '', foreign.suffix ?? '')],
    },
    colour: foreign.colour ?? null,
    about: foreign.about ?? null,
    revision: null,
    paragraphHash: null,
    created,
    modified: toTime(foreign.modified) ?? created,
    deleted: null,
    secids: [],
    figures: [],
  };
}

/** ISO 8601 UTC from a date as text, or from milliseconds since 1970; null for what is neither. */
function toTime(given: string | number | undefined): string | null {
  const time = new Date(given ?? NaN);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

function toBody(purpose: 'commenting' | 'tagging', value: string): Annotation['body'][number] {
  const format = purpose === 'tagging' ? 'text/plain' : 'text/markdown';
  return { type: 'TextualBody', purpose, value: value.toWellFormed(), format };
}

function toQuote(exact: string, prefix: string, suffix: string): Annotation['target']['selector'][number] {
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: toCanonicalText(prefix),
    suffix: toCanonicalText(suffix),
  };
}

/** The UUID that a name is, bare or as "urn:uuid:…", in small letters; null for other names. */
export function findUuid(name: string): string | null {
  const uuid = /^(?:urn:uuid:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(name)?.[1];
  return uuid?.toLowerCase() ?? null;
}
