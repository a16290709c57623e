import type { Doubt } from '../model/doubt.ts';

/** Why an automatic link looks wrong, in a word for a table's cell. */
export const doubtNames: Record<Doubt, string> = {
  unlinked: '未链接',
  sourceLine: '消息来源',
  conflictingCodes: '同词异码',
  adr: '美国存托凭证',
  placeOrInstitution: '地名或机构',
  partOfLongerName: '名称的一部分',
  genericWord: '普通词语',
};
