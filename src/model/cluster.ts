import * as v from 'valibot';
import { Figure } from './figure.ts';
import { Passage } from './passage.ts';

/**
 * An industry cluster (产业集群) as an article describes it.
 * `name` is the industry without 产业集群; `leads` head it (以X为龙头), `goals` are what it is to become (打造X),
 * `projects` are built for it, without the verb before and 等项目 behind. `start`, `end` span its passage.
 */
export const Cluster = v.object({
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.string(),
  leads: v.array(v.string()),
  goals: v.array(v.string()),
  projects: v.array(v.string()),
  figures: v.array(Figure),
  secids: v.array(v.string()),
  ...Passage.entries,
});
export type Cluster = v.InferOutput<typeof Cluster>;
