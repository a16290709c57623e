import type { Annotation } from './annotation.ts';
import type { Cluster } from './cluster.ts';

/** What of an article can be copied by itself. */
export type Copyable =
  | { kind: 'article' }
  | { kind: 'cluster'; cluster: Cluster }
  | { kind: 'table'; table: 'figures' | 'securities' | 'clusters' }
  | { kind: 'annotation'; annotation: Annotation };
