import { expect, test } from 'vitest';
import { openMarkdown } from '../../../src/export/open-markdown.ts';
import { toTemplateFile, WrongTemplateError } from '../../../src/export/template/to-template-file.ts';
import { toAnnotation, toSavedArticle } from '../../sample-article.ts';

const part = { articles: [toSavedArticle()], annotations: [toAnnotation()], verdicts: [], revisions: [] };

test('an article is exported by the reader’s templates, under the name that they give', async () => {
  const sink = openMarkdown(new Date(), toTemplateFile('{{ media }}：{{ title }}', '{{ media }}'));
  await sink.add(part);
  const file = await sink.end();
  expect(file.name).toBe('青山日报 202601020000000001.md');
  expect(await file.contents.text()).toContain('青山日报：青山市：做强产业集群');
});

test('a template that is wrong exports nothing, and says where', async () => {
  const sink = openMarkdown(new Date(), toTemplateFile('一\n{% for %}', ''));
  await expect(sink.add(part)).rejects.toThrow(WrongTemplateError);
});
