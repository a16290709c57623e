import { t } from '../locale/translate.ts';
import type { Clip } from '../model/clip.ts';
import type { Copyable } from '../model/copyable.ts';
import { writeClip } from '../ui/write-clip.ts';
import * as state from './state.ts';
import { attempt, currentArticle, tell } from './state.ts';

/** Copies the article with its notes, or a part of it; where the clipboard refuses, gives the text to copy by hand. */
export function copy(what: Copyable): Promise<void> {
  tell(''); // the same words a second time would not be noticed
  return attempt('copyFailed', async () => {
    const making = toClip(what);
    const isCopied = await writeClip(making);
    state.refusedCopy.value = isCopied ? null : (await making).plain;
    tell(t(isCopied ? 'copied' : 'copyRefused'));
  });
}

/** What makes a copy is loaded with the first one. As it was saved, with its tags, an article says more than its page. */
async function toClip(what: Copyable): Promise<Clip> {
  const article = what.kind === 'article' ? (state.saved.value ?? currentArticle()) : currentArticle();
  const maker = await import('../copy/to-clip.ts');
  return maker.toClip(what, article, state.annotations.value);
}
