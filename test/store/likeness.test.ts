import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { decideAlike, likenessAfter, rateLikeness, takeAlike, toLikeness } from '../../src/store/likeness.ts';
import { toAnnotation } from '../sample-article.ts';

const toBody = (purpose: 'commenting' | 'tagging') => (value: string) => ({
  ...{ type: 'TextualBody' as const, purpose, value },
  format: purpose === 'tagging' ? ('text/plain' as const) : ('text/markdown' as const),
});
const time = fc.constantFrom(
  '2026-01-03T08:00:00.000Z',
  '2026-01-04T08:00:00.000Z',
  '2026-01-05T08:00:00.000Z',
);

/** Annotations with so few words that they often have the same; "" and white space are none. */
const annotation = fc
  .record({
    quote: fc.constantFrom('', '风电', '水电', '风 电'),
    note: fc.constantFrom('', ' ', '风电', '记', '改过的话'),
    tags: fc.subarray(['能源', '地方', '能 源']),
    created: time,
    modified: time,
    deleted: fc.option(time),
  })
  .map(({ quote, note, tags, ...times }): Annotation => {
    const selector = { type: 'TextQuoteSelector' as const, exact: quote, prefix: '', suffix: '' };
    const target = { source: 'https://elsewhere.example/1', selector: quote === '' ? [] : [selector] };
    const notes = note === '' ? [] : [toBody('commenting')(note)];
    return toAnnotation({ ...times, target, body: [...notes, ...tags.map(toBody('tagging'))] });
  });

/** As the merge does it. */
function merge(kept: Annotation, given: Annotation): Annotation {
  const { takes, deleted } = decideAlike(toLikeness(kept), toLikeness(given));
  return { ...(takes === 'nothing' ? kept : takeAlike(kept, given, takes)), deleted };
}

test('what is planned of one that is known again is what becomes of it', () => {
  fc.assert(
    fc.property(annotation, annotation, (kept, given) => {
      const [here, there] = [toLikeness(kept), toLikeness(given)];
      expect(likenessAfter(here, there, decideAlike(here, there))).toEqual(toLikeness(merge(kept, given)));
    }),
  );
});

test('brought a second time it is the same, or still in conflict', () => {
  fc.assert(
    fc.property(annotation, annotation, (kept, given) => {
      const { outcome } = decideAlike(toLikeness(kept), toLikeness(given));
      const again = decideAlike(toLikeness(merge(kept, given)), toLikeness(given));
      expect(again.outcome).toBe(outcome === 'conflicting' ? 'conflicting' : 'same');
    }),
  );
});

test('whatever is brought, nothing that was said, marked or tagged becomes nothing', () => {
  fc.assert(
    fc.property(annotation, annotation, (kept, given) => {
      const [before, after] = [toLikeness(kept), toLikeness(merge(kept, given))];
      expect([after.quote === '' && before.quote !== '', after.note === '' && before.note !== '']).toEqual([
        false,
        false,
      ]);
      expect(after.tags).toEqual(expect.arrayContaining(before.tags));
    }),
  );
});

test('words marked here that are a note elsewhere, as tables make of notes on whole pages, are the same either way', () => {
  const noted = toLikeness(toAnnotation({ body: [toBody('commenting')('风电')] }));
  const selector = { type: 'TextQuoteSelector' as const, exact: '风电', prefix: '', suffix: '' };
  const target = { source: 'https://elsewhere.example/1', selector: [selector] };
  const marked = toLikeness(toAnnotation({ body: [], target }));
  const later = { modified: '2030-01-01T00:00:00.000Z' };
  expect(rateLikeness(marked, noted)).toBeGreaterThan(0);
  expect(decideAlike(marked, { ...noted, ...later })).toMatchObject({ outcome: 'same' });
  expect(decideAlike(noted, { ...marked, ...later })).toMatchObject({ outcome: 'same' });
});
