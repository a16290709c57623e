import type { Quantity } from '../model/figure.ts';

/** What a figure measures, as it is called in files. */
export const quantityNames: Record<Quantity, string> = {
  money: '金额',
  count: '数量',
  capacity: '产能',
  mass: '重量',
  area: '面积',
  percent: '比例',
  length: '长度',
  time: '时间',
  other: '其他',
};
