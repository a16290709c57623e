import { computed, effect, signal } from '@preact/signals';
import { askBackground } from '../messaging/ask.ts';
import type { Article } from '../model/article.ts';
import type { StorySource } from '../model/story-source.ts';
import { attempt, reading } from './state.ts';

/** Saved articles that are the same story as the shown one, with the notes on them. */
export const storySources = signal<StorySource[]>([]);

const article = computed(() => (reading.value.state === 'article' ? reading.value.article : null));

effect(() => {
  const shown = article.value;
  if (shown) void attempt('loadFailed', () => load(shown));
  else storySources.value = [];
});

/** Loads them anew, after the library was changed elsewhere. */
export async function refreshStorySources(): Promise<void> {
  const shown = article.value;
  if (shown) await attempt('loadFailed', () => load(shown));
}

async function load({ id, text }: Article): Promise<void> {
  const sources = await askBackground('listSameStory', { id, text });
  if (article.value?.id === id) storySources.value = sources;
}
