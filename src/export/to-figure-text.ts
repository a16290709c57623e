import type { Figure } from '../model/figure.ts';

/** A figure in the words of the text, behind what it measures where the text says so. */
export function toFigureText({ label, surface }: Pick<Figure, 'label' | 'surface'>): string {
  return label === null ? surface : `${label}：${surface}`;
}
