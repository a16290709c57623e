import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { followMarks } from './follow-marks.ts';
import { layOutMargin } from './lay-out-margin.ts';
import { NoteLights } from './note-lights.ts';
import { noteInText } from './note-marks.ts';

/**
 * Keeps the notes of an article's view beside their words: gives the ref of the view's root element. `shown` is what decides
 * which notes and which words there are; when one of them is another, both are looked at anew.
 */
export function useMargin(shown: readonly unknown[]): RefObject<HTMLElement | null> {
  const view = useRef<HTMLElement>(null);
  const active = useRef<string | null>(null);
  const lights = useRef<NoteLights | null>(null);
  useLayoutEffect(() => {
    const root = view.current;
    if (!root) return;
    const following = new AbortController();
    lights.current = new NoteLights(root);
    followMarks(root, {
      signal: following.signal,
      lights: lights.current,
      onActive: (note) => {
        active.current = note;
        layOutMargin(root, note);
      },
    });
    return () => {
      following.abort();
    };
  }, []);
  useLayoutEffect(() => {
    const root = view.current;
    if (!root) return;
    lights.current?.paint();
    const observer = new ResizeObserver(() => {
      layOutMargin(root, active.current);
    });
    // Told of each at once, before anything is painted: this is the first layout, too.
    for (const element of root.querySelectorAll(observed)) observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, shown);
  return view;
}

/** What moves notes or words when it changes its size. None of it changes because a note is moved. */
const observed = [
  '.article-view > :not(.article-view-text)',
  '.article-view-text > *',
  '.saved-text',
  noteInText,
].join();
