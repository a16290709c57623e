import type { SecurityKind } from '../model/security.ts';

/** What the kinds of securities are called in files. */
export const kindNames: Record<SecurityKind, string> = {
  stock: '股票',
  index: '指数',
  fund: '基金',
  bond: '债券',
  board: '板块',
  future: '期货',
  forex: '外汇',
  other: '其他',
};
