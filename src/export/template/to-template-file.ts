import type { ToMarkdownFile } from '../open-markdown.ts';
import { toFileName } from '../to-file-name.ts';
import { renderFileName } from './render-file-name.ts';
import { renderTemplate, type TemplateError, type TemplateResult } from './render-template.ts';
import { toTemplateData } from './to-template-data.ts';

/** A template that is wrong somewhere; `error` says where. */
export class WrongTemplateError extends Error {
  override name = 'WrongTemplateError';
  readonly error: TemplateError;

  constructor(error: TemplateError) {
    super(`${error.message} (${error.line}:${error.column})`);
    this.error = error;
  }
}

/** Makes Markdown files of articles by a reader's templates; `fileName` "" means by the title. Throws WrongTemplateError. */
export function toTemplateFile(template: string, fileName: string): ToMarkdownFile {
  return (article, annotations) => {
    const data = toTemplateData(article, annotations);
    return {
      name: fileName === '' ? toFileName(article) : textOf(renderFileName(fileName, data)),
      text: textOf(renderTemplate(template, data)),
    };
  };
}

function textOf(result: TemplateResult): string {
  if ('error' in result) throw new WrongTemplateError(result.error);
  return result.text;
}
