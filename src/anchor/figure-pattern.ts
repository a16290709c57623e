/* How figures, dates and codes look, wherever a wording is compared. Wider than what `extract` calls a figure: here it is
   better to take a word for a number than a number for a word. All alternatives begin with other characters, or are bounded. */

const digit = '[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]';
const sign = '[-+－＋−±≥≤<>＜＞~～#＃$＄￥¥€£]';
/** What holds the parts of one number, date, range or code together: 1,234.5, 2026-01-02, 9:30, 600519.SH, 5—8. */
const joint = '(?:[.．,:：/／~～_·^－–−-]|—{1,2})';
const magnitude = '[十百千万亿兆]';
const money = '(?:[美港欧日英韩澳加]|新加坡|新台)?(?:元|币|分|角)(?:人民币)?';
const longUnits =
  '个?百分点|个?基点|[个]?(?:工作日|交易日|季度|月|小时|星期)|平方(?:公里|千米|米)|立方米|公里|千米|厘米|毫米|微米|纳米|公顷|公斤|千克|分钟|千瓦时?|兆瓦时?|吉瓦时?';
const shortUnits =
  '[%％‰°℃㎡吨斤克米亩升桶瓦度秒刻年月日号天周季个家项户人名位台辆套件座条所只艘架次股份笔款支枚颗块间栋幢头羽株棵例起宗单列片对箱瓶场班处种类批张篇倍成折点级岁届期轮代版章节页层楼]';
const unit = `[余多]?${magnitude}{0,3}[余多]?(?:${money}|${longUnits}|${shortUnits})?[%％‰]?`;

/** 12.3亿元, -5.2%, 2026-01-02, 600519.SH, 5G, GDP. */
const latinFigure = `${sign}?${digit}+(?:${joint}${digit}+)*(?:${unit})`;
/** 三百五十家, 十二年, 百亿级; also the 一 of 一带. */
const chineseFigure = `[零〇一二两三四五六七八九十百千万亿兆半壹贰叁肆伍陆柒捌玖拾佰仟]+(?:${unit})`;

/** The source of a pattern without groups that are captured. */
export const figurePattern = `(?:${latinFigure}|${chineseFigure})`;

/** Words with a numeral in them that count nothing. */
export const numeralWords =
  '进一步|一些|一定|一直|一样|一般|一致|一起|一旦|一边|一方面|统一|同一|万一|十分|一体化';
