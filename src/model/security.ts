import * as v from 'valibot';

const securityKinds = ['stock', 'index', 'fund', 'bond', 'board', 'future', 'forex', 'other'] as const;
const boardKinds = ['industry', 'concept', 'region', 'style', 'unknown'] as const;

/**
 * Something that is quoted: a share, a fund, a board (板块) …
 * `secid` is Eastmoney's `market.code` and unique; `code` alone is not (0.000001 and 1.000001 differ).
 * `boardKind` is null for everything that is no board.
 */
export const Security = v.object({
  secid: v.string(),
  market: v.number(),
  code: v.string(),
  name: v.string(),
  kind: v.picklist(securityKinds),
  boardKind: v.nullable(v.picklist(boardKinds)),
});
export type Security = v.InferOutput<typeof Security>;
export type SecurityKind = Security['kind'];
export type BoardKind = NonNullable<Security['boardKind']>;
