/** What a line that is no part of the text says, by the words it begins with. */
const statements = {
  media: /(?:文章来源|来源)[:：]\s?([^）)】\]]{1,60})/,
  author: /(?:作者)[:：]\s?([^）)】\]]{1,60})/,
  editor: /(?:责任编辑|责编|编辑)[:：]\s?([^）)】\]]{1,60})/,
  originalTitle: /(?:原文?标题)[:：]\s?(.{1,120}?)(?:\s来源[:：].*|[）)】\]])?$/,
};

const longest = 160;

/** Whole paragraphs that are no part of an article's text; each is tried on short paragraphs alone. */
const furniture = [
  // Where it comes from, who made it, what it was called first.
  /^[（(【[]?(?:文章来源|来源|责任编辑|责编|编辑|作者)[:：][^。！？]{0,80}$/,
  /^[（(【[]?原文?标题[:：]/,
  // Disclaimers of the site and of the outlet.
  /^[（(【[*]?\s?(?:免责声明|郑重声明|特别声明|特别提示|版权声明|声明)[】\]]?[:：]/,
  /^[^。]{0,80}(?:不构成|不作为)[^。]{0,20}(?:建议|依据)[^。]{0,40}[。）)]?$/,
  /(?:旨在传播更多信息|与本(?:网)?站立场无关|据此操作[，,]?风险自担|入市有风险[，,]?投资需谨慎)/,
  // Invitations to open an account or to install the site's app. News tells of accounts and fees too: they have to call.
  /(?:开户|佣金)[^。]{0,60}(?:>>|点击|点此|戳此|扫码)/,
  /(?:>>|点击|点此|戳此|扫码)[^。]{0,60}(?:开户|佣金)/,
  /炒股先开户|开户福利/,
  /(?:下载|打开|扫码|点击|点此)[^。]{0,20}(?:东方财富|天天基金|本网|新闻)(?:APP|客户端)/i,
];

/** Whether a paragraph is a source or editor line, a disclaimer or an invitation, and no part of the text. */
export function isFurniture(paragraph: string): boolean {
  return paragraph.length <= longest && furniture.some((pattern) => pattern.test(paragraph));
}

/** What such lines say of an article; null where none does. */
export function readFurniture(lines: string[], statement: keyof typeof statements): string | null {
  for (const line of lines) {
    const words = statements[statement].exec(line)?.[1]?.trim();
    if (words !== undefined && words !== '') return words;
  }
  return null;
}
