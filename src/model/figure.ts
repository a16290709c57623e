import * as v from 'valibot';
import { Passage } from './passage.ts';

/**
 * A number with its unit. `value` is normalised to the base unit (1158亿元 → 115800000000 and 元, 300万吨 → 3000000
 * and 吨, 25GW → 25 and GW); `surface` keeps the words; `label` is what it measures, null where the text does not say.
 */
export const Figure = v.object({
  surface: v.string(),
  ...Passage.entries,
  label: v.nullable(v.string()),
  value: v.number(),
  unit: v.string(),
  quantity: v.picklist(['money', 'count', 'capacity', 'mass', 'area', 'percent', 'length', 'time', 'other']),
});
export type Figure = v.InferOutput<typeof Figure>;
export type Quantity = Figure['quantity'];
