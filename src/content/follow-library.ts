import { askBackground } from '../messaging/ask.ts';
import { hashText } from '../model/hash-text.ts';
import type { ArticlePage } from './article-page.ts';

/** A page that has not changed for so long says what it says, and is not just being filled. */
const settledMilliseconds = 3000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Looks up what the library holds of the page's article: annotations are shown, and a saved article that reads
 * differently by now is kept as it reads.
 */
export async function followLibrary(page: ArticlePage): Promise<void> {
  clearTimeout(timer);
  const article = page.current?.article;
  if (!article) return;
  const { revision, annotationCount } = await askBackground('lookUpArticle', article.id);
  if (annotationCount > 0) await page.annotator();
  if (revision === null || revision === hashText(article.text)) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    const { id, title, text, paragraphs } = article;
    if (document.readyState === 'complete' && page.current?.article.text === text)
      askBackground('keepRevision', { id, title, text, paragraphs }).catch(console.error);
  }, settledMilliseconds);
}

/** The notes on these articles changed elsewhere: the page's annotations follow, if they are on its article. */
export async function refreshAnnotations(page: ArticlePage, articleIds: string[]): Promise<void> {
  if (!page.current || !articleIds.includes(page.current.article.id)) return;
  if (page.hasAnnotator) await (await page.annotator()).refresh();
  else await followLibrary(page);
}
