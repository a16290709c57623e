import type { BoardKind, SecurityKind } from '../model/security.ts';

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

/** What the kinds of boards are called in files; "" where it is not known. */
export const boardKindNames: Record<BoardKind, string> = {
  industry: '行业',
  concept: '概念',
  region: '地域',
  style: '风格',
  unknown: '',
};
