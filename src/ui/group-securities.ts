import type { MessageKey } from '../locale/translate.ts';
import type { Security } from '../model/security.ts';

export interface SecurityGroup<Item> {
  title: MessageKey;
  securities: Item[];
}

/** Stocks, boards and everything else, in this order and each in the order given; groups without any are left out. */
export function groupSecurities<Item extends Pick<Security, 'kind'>>(
  securities: Item[],
): SecurityGroup<Item>[] {
  const groups: SecurityGroup<Item>[] = [
    { title: 'groupStocks', securities: securities.filter(({ kind }) => kind === 'stock') },
    { title: 'groupBoards', securities: securities.filter(({ kind }) => kind === 'board') },
    {
      title: 'groupOthers',
      securities: securities.filter(({ kind }) => kind !== 'stock' && kind !== 'board'),
    },
  ];
  return groups.filter((group) => group.securities.length > 0);
}
