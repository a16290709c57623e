import { escapeMarkdown } from '../escape-markdown.ts';
import { toYamlString } from '../to-yaml-string.ts';
import { marks } from './marked-value.ts';

const value = /([\ufdd0-\ufdd3])([^\ufdd4]*)\ufdd4/g;
const loneValue = /^([\ufdd0-\ufdd3])([^\ufdd4]*)\ufdd4$/;
const property = /^(\s*(?:- )?[\w-]+:[ \t]+|\s*- )(.*)$/s;

/**
 * The rendered template with its values settled: quoted in the properties at the head, escaped in the Markdown below. A
 * line all of whose values are empty is gone, and so is a line that had nothing but tags.
 */
export function settleValues(rendered: string): string {
  const lines = rendered.replace(/[ \t]*\ufdd6(?:\r?\n)?/g, '').split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return lines
    .flatMap((line, index) => {
      if (hasOnlyEmptyValues(line)) return [];
      return [index < end ? toPropertyLine(line) : line.replace(value, toMarkdownValue)];
    })
    .join('\n');
}

function hasOnlyEmptyValues(line: string): boolean {
  const contents = [...line.matchAll(value)].map(([, , text = '']) => text.trim());
  return contents.length > 0 && contents.every((text) => text === '');
}

function toMarkdownValue(_whole: string, mark: string, text: string): string {
  if (mark === marks.text) return escapeMarkdown(restoreLines(text));
  if (mark === marks.list) return restoreLines(text).split(marks.separator).map(escapeMarkdown).join('、');
  return restoreLines(text);
}

/** What stands behind a property's name is one YAML value, whatever the template puts around its variables. */
function toPropertyLine(line: string): string {
  const [, name, rest = ''] = property.exec(line) ?? [];
  if (name === undefined || rest.search(value) < 0) return line.replace(value, toBareValue);
  return `${name}${toYamlValue(rest.trim())}`;
}

function toYamlValue(rest: string): string {
  const [, mark, text = ''] = loneValue.exec(rest) ?? [];
  if (mark === marks.plain) return text;
  if (mark === marks.list)
    return `[${restoreLines(text).split(marks.separator).map(toYamlString).join(', ')}]`;
  const words = rest.replace(/^(["'])(.*)\1$/s, '$2').replace(value, (_whole, _mark, inner: string) => inner);
  return toYamlString(restoreLines(words).replaceAll(marks.separator, ', '));
}

/** Outside a property a value is a comment's or a key's part: one line without anything of YAML in it. */
function toBareValue(_whole: string, _mark: string, text: string): string {
  return toYamlString(restoreLines(text));
}

function restoreLines(text: string): string {
  return text.replaceAll(marks.newline, '\n');
}
