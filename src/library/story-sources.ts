import { computed, effect, signal } from '@preact/signals';
import { askBackground } from '../messaging/ask.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { StorySource } from '../model/story-source.ts';
import { type ListedHit, toHit } from './ask-hits.ts';
import { attempt, opened } from './state.ts';
import type { Linking } from './story-folds.ts';

/** The other sources of the open article, with the notes on them. */
export const openedSources = signal<StorySource[]>([]);

/** Asks for the other sources of whatever article is opened, once it is shown, and anew when it is loaded anew. */
export function followStories(): void {
  const article = computed(() => (opened.value.state === 'article' ? opened.value.article : null));
  effect(() => {
    const shown = article.value;
    if (shown) void attempt('loadFailed', () => loadOpened(shown, () => article.value?.id === shown.id));
    else openedSources.value = [];
  });
}

async function loadOpened({ id, text }: SavedArticle, isWanted: () => boolean): Promise<void> {
  const sources = await askBackground('listSameStory', { id, text });
  if (isWanted()) openedSources.value = sources;
}

/** How listed articles are told as stories. */
export const storyLinking: Linking<ListedHit> = {
  learn: async (hits) => {
    const found = await askBackground(
      'listSources',
      hits.map(({ card }) => card.id),
    );
    const sources = new Map(found.map((story) => [story.id, story.sources]));
    return hits.map((hit) => ({ ...hit, sources: sources.get(hit.card.id) ?? [] }));
  },
  inherit: (hit, { sources }) => ({ ...hit, sources }),
  othersOf: ({ sources }) => sources.map(toHit),
  whenQuiet: (action) => {
    clearTimeout(timer);
    timer = setTimeout(() => void attempt('loadFailed', action), millisecondsOfQuiet);
  },
};

/** While a reader types or scrolls fast, nothing is asked: what comes into sight is soon gone again. */
const millisecondsOfQuiet = 150;
let timer: ReturnType<typeof setTimeout> | undefined;
