import { hashText } from '../model/hash-text.ts';
import { toPropertyValue } from './to-property-value.ts';

/** A piece of a head: a property with its lines, or lines that are none (comments, blanks), whose key is null. */
export interface HeadEntry {
  key: string | null;
  /** Its lines as they stand, with their ends. */
  raw: string;
  /** What it says, however it is written; "" without a key. */
  value: string;
}

/**
 * The properties at the very beginning of a Markdown file: YAML between "---" lines, or Logseq's `key:: value` lines.
 * `open`, the entries and `close` put together are the head, to the byte.
 */
export interface Head {
  style: 'yaml' | 'logseq' | 'none';
  open: string;
  entries: HeadEntry[];
  close: string;
}

/** What a file without properties has. */
export const noHead: Head = { style: 'none', open: '', entries: [], close: '' };
const yamlKey = /^(?:"([^"]+)"|'([^']+)'|([^\s#:'"[\]{}&*!|>%@`,-][^:]*?)):(?=\s|$)/;
const logseqKey = /^([^\s:][^:\n]*?)::(?=\s|$)/;

/** Takes a file without a byte-order mark apart into its head and what is below; there may be no head. */
export function splitHead(text: string): { head: Head; rest: string } {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const head = splitYaml(lines) ?? splitLogseq(lines) ?? noHead;
  return { head, rest: text.slice(toHeadText(head).length) };
}

/** The head as it stands in a file. */
export function toHeadText({ open, entries, close }: Head): string {
  return open + entries.map(({ raw }) => raw).join('') + close;
}

/** A short fingerprint of what a property says: 8 hexadecimal digits. */
export function hashValue({ value }: HeadEntry): string {
  return hashText(value).slice(0, 8);
}

function splitYaml(lines: string[]): Head | null {
  const [open = ''] = lines;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (open.trimEnd() !== '---' || end < 0) return null;
  const entries: HeadEntry[] = [];
  for (const line of lines.slice(1, end)) {
    const [, double, single, plain] = yamlKey.exec(line) ?? [];
    const key = double ?? single ?? plain ?? null;
    const last = entries.at(-1);
    const isApart = key !== null || /^(?:#.*)?$/.test(line.trim());
    if (isApart || !last) entries.push({ key, raw: line, value: '' });
    else last.raw += line;
  }
  return { style: 'yaml', open, entries: entries.map(withYamlValue), close: lines[end] ?? '' };
}

function withYamlValue({ key, raw }: HeadEntry): HeadEntry {
  return { key, raw, value: key === null ? '' : toPropertyValue(raw.replace(yamlKey, '')) };
}

function splitLogseq(lines: string[]): Head | null {
  const end = lines.findIndex((line) => !logseqKey.test(line));
  const entries = lines.slice(0, end < 0 ? lines.length : end).map((raw) => {
    const key = logseqKey.exec(raw)?.[1] ?? null;
    return { key, raw, value: raw.replace(logseqKey, '').trim() };
  });
  return entries.length === 0 ? null : { style: 'logseq', open: '', entries, close: '' };
}
