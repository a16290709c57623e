import type { Paragraph } from '../../src/model/article.ts';

/** The canonical text of paragraphs; one that begins with "# " is a heading. */
export function toArticleText(lines: string[]): { text: string; paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const texts = lines.map((line) => line.replace(/^# /, ''));
  texts.forEach((text, index) => {
    paragraphs.push({ start, end: start + text.length, heading: lines[index]?.startsWith('# ') === true });
    start += text.length + 1;
  });
  return { text: texts.join('\n'), paragraphs };
}
