import { toFileName } from '../to-file-name.ts';
import { renderLine, type TemplateResult } from './render-template.ts';

/** A file's name by a template, without its ending: at home on every system, limited in bytes, with the article's id behind it. */
export function renderFileName(
  template: string,
  data: Record<string, unknown> & { id: string },
): TemplateResult {
  const line = renderLine(template, data);
  return 'error' in line ? line : { text: toFileName({ id: data.id, title: line.text }) };
}
