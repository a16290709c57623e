import type { Passage } from '../../model/passage.ts';

/** A code in a text and the security that it stands for. */
export interface FoundCode extends Passage {
  secid: string;
}
