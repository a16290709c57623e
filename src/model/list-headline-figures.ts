import type { Article } from './article.ts';
import type { Figure, Quantity } from './figure.ts';

const headlineQuantities = new Set<Quantity>(['money', 'count', 'capacity', 'mass', 'area', 'percent']);
const headlineCount = 6;

/**
 * The figures that sum an article up: those outside every cluster's passage, in the order of the text, each statement
 * (value, unit and label) once, at most six.
 */
export function listHeadlineFigures({ figures, clusters }: Pick<Article, 'figures' | 'clusters'>): Figure[] {
  const byStatement = new Map<string, Figure>();
  for (const figure of figures.toSorted((one, other) => one.start - other.start)) {
    const isInCluster = clusters.some(({ start, end }) => figure.start >= start && figure.end <= end);
    if (isInCluster || !headlineQuantities.has(figure.quantity) || isWayOfSpeaking(figure)) continue;
    const statement = JSON.stringify([figure.value, figure.unit, figure.label]);
    if (!byStatement.has(statement)) byStatement.set(statement, figure);
    if (byStatement.size === headlineCount) break;
  }
  return [...byStatement.values()];
}

/** Counts that are spelled out order the text (六条主线, 三项措施); what was counted is printed in digits. */
function isWayOfSpeaking({ quantity, surface }: Figure): boolean {
  return quantity === 'count' && !/\d/.test(surface.normalize('NFKC'));
}
