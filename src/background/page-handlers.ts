import { toArticle } from '../extract/to-article.ts';
import type { Handlers, Sender } from '../messaging/answer.ts';
import { parseArgument } from '../messaging/background-arguments.ts';
import type { PageRequests } from '../messaging/protocol.ts';
import { applyVerdicts } from '../model/apply-verdicts.ts';
import type { Article, ArticleText } from '../model/article.ts';
import { withHoldings } from '../model/to-highlight.ts';
import { annotate } from '../store/annotate.ts';
import { getAnnotation, putAnnotation, removeAnnotation, restoreAnnotation } from '../store/annotations.ts';
import { openStore } from '../store/open-store.ts';
import { getArticle, lookUpArticle } from '../store/read-library.ts';
import { keepRevision } from '../store/revisions.ts';
import { getSettings } from '../store/settings.ts';
import { listVerdicts } from '../store/verdicts.ts';
import { announce } from './announce.ts';
import { loadLexicon } from './lexicon.ts';
import { assertMayTouch } from './may-touch.ts';

/** For the extension's own pages, and for a page's script about the article of that page. */
export const pageHandlers: Handlers<PageRequests> = {
  async lookUpArticle(argument, sender) {
    const id = parseArgument.lookUpArticle(argument);
    assertMayTouch(sender, id);
    return lookUpArticle(await openStore(), id);
  },
  async loadAnnotations(argument, sender) {
    const articleId = parseArgument.loadAnnotations(argument);
    assertMayTouch(sender, articleId);
    const database = await openStore();
    const { annotations } = await getArticle(database, articleId);
    const { colourNames } = await getSettings(database);
    return { annotations, colourNames };
  },
  async annotate(argument, sender) {
    const { page, annotation } = parseArgument.annotate(argument);
    assertMayTouch(sender, page.id);
    if (annotation.articleId !== page.id) throw new Error('The annotation is of another article');
    await assertMayReplace(sender, annotation.id);
    const article = await judged(page);
    const made = withHoldings(annotation, article);
    await annotate(await openStore(), article, made);
    await announce([page.id]);
    return made;
  },
  async putAnnotation(argument, sender) {
    const annotation = parseArgument.putAnnotation(argument);
    assertMayTouch(sender, annotation.articleId);
    await assertMayReplace(sender, annotation.id);
    await putAnnotation(await openStore(), annotation);
    await announce([annotation.articleId]);
  },
  async removeAnnotation(argument, sender) {
    const id = parseArgument.removeAnnotation(argument);
    const articleId = await assertMayReplace(sender, id);
    await removeAnnotation(await openStore(), id);
    await announce(articleId);
  },
  async restoreAnnotation(argument, sender) {
    const id = parseArgument.restoreAnnotation(argument);
    const articleId = await assertMayReplace(sender, id);
    await restoreAnnotation(await openStore(), id);
    await announce(articleId);
  },
  async keepRevision(argument, sender) {
    const page = parseArgument.keepRevision(argument);
    assertMayTouch(sender, page.id);
    if (await keepRevision(await openStore(), page)) await announce([page.id]);
  },
};

/** What the page says, with everything found in it, as the reader judged it. */
async function judged(page: ArticleText): Promise<Article> {
  const article = toArticle(page, await loadLexicon());
  const verdicts = await listVerdicts(await openStore());
  return { ...article, mentions: applyVerdicts(article.mentions, verdicts, article.id) };
}

/** Throws when an annotation of that id is there and not of the sender's article; gives its article's id, in a list. */
async function assertMayReplace(sender: Sender, id: string): Promise<string[]> {
  const kept = await getAnnotation(await openStore(), id);
  if (!kept) return [];
  assertMayTouch(sender, kept.articleId);
  return [kept.articleId];
}
