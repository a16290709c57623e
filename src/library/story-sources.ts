import { computed, effect, signal } from '@preact/signals';
import { askBackground } from '../messaging/ask.ts';
import type { ArticleCard, SavedArticle } from '../model/saved-article.ts';
import type { StorySource } from '../model/story-source.ts';
import { attempt, opened } from './state.ts';

/** The other sources of listed articles, by their ids; an article without has none, or they are not known yet. */
export const listedSources = signal<ReadonlyMap<string, ArticleCard[]>>(new Map());
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

/** While a reader types or scrolls fast, nothing is asked: what comes into sight is soon gone again. */
const millisecondsOfQuiet = 150;
const wanted = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks for the other sources of an article that came into sight in a list, unless it is taken back soon: by what it gives. */
export function wantSources(id: string): () => void {
  wanted.add(id);
  clearTimeout(timer);
  timer = setTimeout(loadWanted, millisecondsOfQuiet);
  return () => {
    wanted.delete(id);
  };
}

function loadWanted(): void {
  const ids = [...wanted];
  wanted.clear();
  if (ids.length > 0) void attempt('loadFailed', () => loadSources(ids));
}

async function loadSources(ids: string[]): Promise<void> {
  const found = await askBackground('listSources', ids);
  const others = [...listedSources.value].filter(([id]) => !ids.includes(id));
  if (found.length === 0 && others.length === listedSources.value.size) return;
  listedSources.value = new Map([...others, ...found.map(({ id, sources }) => [id, sources] as const)]);
}
