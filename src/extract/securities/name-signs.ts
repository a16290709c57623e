import type { FoundName } from './find-names.ts';

/** Words of the stock market behind a name: they say even of an ordinary word that it is a share. */
const marketBehind =
  /^[”"]?(?:股份有限|股价|涨停|跌停|封板|市值|公告|发布公告|披露|收[涨跌报]|(?:[也则均亦再曾]|一度|盘[中前后]){0,2}(?:[涨跌][超逾近幅约]?\d|[大急暴重]?[涨跌挫][停超逾近]?)(?=[\d\s,，。;；、%约超近逾停]|[^\u4e00-\u9fff])|[AHB港]股|董秘|净利|归母|财务造假|虚假陈述|案(?![例件头])|半?年报|[一三]季报|\(-?\d+\.\d+,)/;
const marketBefore = /(?:上市公司|个股|(?:证券|股票)简称[:为]?|股票|增持|减持)[“"]?$/;

/** What only a company does or has. */
const companyBehind =
  /^[”"]?(?:集团)?(?:股份(?!制)|公司|股票|盘[中前后]|发布|表示|认为|介绍|回应|预计|经济学家|策略师|合作|签约|签署|签订|达成|联手|推出|供应商|(?:产业|供应)链|概念股?|等(?:公司|企业|巨头|厂商|车企|品牌|机构|\d+家)|宣布|指出|称|董事|行政总裁|总裁|首席|创始人|CEO|财报|业绩|营收|旗下|拟|[涨跌](?:[超逾近幅]))/;
const companyBefore =
  /(?:公司|巨头|厂商|车企|企业|券商|机构|龙头|成[份分]股|概念股|重仓|买入|卖出|持有)[“"]?$/;

/** Whether what stands beside a name that is not sure says that a security is meant. */
export function hasNameSign(text: string, { form, start, end }: FoundName): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const behind = text.slice(end, end + 12);
  if (marketBehind.test(behind) || marketBefore.test(before)) return true;
  return form.strength === 'weak' && (companyBehind.test(behind) || companyBefore.test(before));
}

const joint = /^(?:、|和|与|及|以及)$/;
const edge = /[、,，;；:：。等和与及()（）\s“”"《》]/;

/**
 * Whether a name is a member of a list beside one that is accepted: nothing but 、 or 和 between them, brackets left
 * aside, and at its other end no further character of a word. Three weak names in a row are a list by themselves.
 */
export function isInList(
  text: string,
  found: FoundName[],
  accepted: boolean[],
  name: FoundName,
  index: number,
): boolean {
  const [before, behind] = [found[index - 1], found[index + 1]];
  const followsOne = before !== undefined && joint.test(between(text, before, name));
  const precedesOne = behind !== undefined && joint.test(between(text, name, behind));
  const isClosed =
    (followsOne || edge.test(text[name.start - 1] ?? ' ')) &&
    (precedesOne || edge.test(text[name.end] ?? ' ') || name.form.strength === 'weak');
  if (!isClosed) return false;
  if ((followsOne && accepted[index - 1] === true) || (precedesOne && accepted[index + 1] === true))
    return true;
  const isWeak = [before, name, behind].every((one) => one?.form.strength === 'weak');
  return followsOne && precedesOne && isWeak;
}

/** The text between two names without what stands in brackets behind the first; "" when it is longer than a list's. */
function between(text: string, first: FoundName, second: FoundName): string {
  if (second.start - first.end > 40) return '';
  return text.slice(first.end, second.start).replace(/\([^()]*\)/g, '');
}
