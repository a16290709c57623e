import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of the canonical text: UTF-16 offsets, `end` exclusive. */
export const Passage = v.object({ start: Offset, end: Offset });
export type Passage = v.InferOutput<typeof Passage>;
