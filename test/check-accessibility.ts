import axe from 'axe-core';

/** What axe finds wrong below an element, each as "rule: selector"; nothing when all is well. */
export async function findViolations(root: Element): Promise<string[]> {
  // What is asked of a whole page does not hold for a piece of one in a test's frame.
  const { violations } = await axe.run(root, { rules: { 'page-has-heading-one': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
