import { sumUp, type PageScore } from './compare.mjs';

/** A page as compared; `isRead` is false where the extension found no article. */
export interface ScoredPage {
  name: string;
  isRead: boolean;
  score: PageScore;
}

/** A headline, and how much of it a summary carries, 0 to 1: the sentences chosen, and the first three. */
export interface Headline {
  name: string;
  rates: { chosen: number; first: number };
}

const worstPages = 15;
const itemsShown = 8;

/** Prints the scores of some pages, and of the summaries where there are any. */
export function printScores(title: string, pages: ScoredPage[], headlines: Headline[]): void {
  const { fields, exactNames, cleanNegatives, traps, withinTraps } = sumUp(pages.map(({ score }) => score));
  console.log(`\n${title}`);
  for (const [field, { precision, recall, f1, right, missed, wrong }] of Object.entries(fields)) {
    const rates = `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
    console.log(`  ${field.padEnd(11)} ${rates}   (${right} right, ${missed} missed, ${wrong} wrong)`);
  }
  const negatives = pages.filter(({ score }) => score.negative).length;
  console.log(`  ${percent(exactNames)} of the clusters found (name near) have the exact name`);
  console.log(`  ${percent(cleanNegatives)} of the ${negatives} pages without clusters gave none`);
  console.log(`  traps taken: ${listed(traps)}; shorter names found in a trap: ${listed(withinTraps)}`);
  const unread = pages.filter(({ isRead }) => !isRead);
  if (unread.length > 0) console.log(`  no article was found in ${listed(unread.map(({ name }) => name))}`);
  if (headlines.length > 0) printHeadlines(headlines);
}

function printHeadlines(headlines: Headline[]): void {
  const chosen = percent(mean(headlines.map(({ rates }) => rates.chosen)));
  const first = percent(mean(headlines.map(({ rates }) => rates.first)));
  const number = `${headlines.length} headlines at equal length`;
  console.log(
    `  the key sentences carry ${chosen} of the bigrams, the first three sentences ${first} (${number})`,
  );
}

/** Prints the pages with most that was missed or wrong, and what that was. */
export function printWorst(pages: ScoredPage[]): void {
  const errors = ({ score }: ScoredPage) =>
    Object.values(score.fields).reduce((sum, { missed, wrong }) => sum + missed.length + wrong.length, 0);
  const wrongPages = pages.filter((page) => errors(page) > 0);
  const worst = wrongPages.toSorted((one, other) => errors(other) - errors(one)).slice(0, worstPages);
  console.log(`\nworst of the ${wrongPages.length} pages with anything missed or wrong`);
  for (const { name, score } of worst) {
    console.log(`  ${name}`);
    for (const [field, { missed, wrong }] of Object.entries(score.fields)) {
      const told = [missed.length > 0 && `− ${listed(missed)}`, wrong.length > 0 && `+ ${listed(wrong)}`];
      if (missed.length + wrong.length > 0)
        console.log(`    ${field.padEnd(9)} ${told.filter(Boolean).join('   ')}`);
    }
  }
}

function listed(items: string[]): string {
  if (items.length === 0) return 'none';
  const more = items.length > itemsShown ? ` … (${items.length})` : '';
  return items.slice(0, itemsShown).join('、') + more;
}

const percent = (rate: number) => `${(100 * rate).toFixed(1)} %`;
const mean = (rates: number[]) => rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
