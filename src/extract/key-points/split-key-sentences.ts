import type { Paragraph } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';

const sentenceEnd = /[。！？!?；;]/;
const closing = /[”"’」』）)]/;
const shortest = 8;

/** Lines about the article itself: source, editor, risk warnings, advertising. */
const aside =
  /^[（(【\s]*(?:责任编辑|责编|编辑|来源|文章来源|原标题|转自|记者|作者|校对|审核|图片来源|免责声明|风险提示|声明|广告|本文|点击|扫码|更多|炒股就看)/;

/**
 * The sentences of an article that may become key points, in order. Semicolons end a sentence as well; headings,
 * scraps under eight characters and lines about the article itself are left out.
 */
export function splitKeySentences(text: string, paragraphs: Paragraph[]): Passage[] {
  return paragraphs
    .filter((paragraph) => !paragraph.heading)
    .flatMap((paragraph) => splitParagraph(text, paragraph))
    .filter(
      ({ start, end }) =>
        end - start >= shortest && !aside.test(text.slice(start, Math.min(end, start + 16))),
    );
}

function splitParagraph(text: string, { start, end }: Passage): Passage[] {
  const sentences: Passage[] = [];
  let from = start;
  for (let i = start; i < end; i += 1) {
    if (!sentenceEnd.test(text.charAt(i))) continue;
    while (i + 1 < end && (closing.test(text.charAt(i + 1)) || sentenceEnd.test(text.charAt(i + 1)))) i += 1;
    sentences.push({ start: from, end: i + 1 });
    from = i + 1;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences.map((sentence) => trim(text, sentence));
}

function trim(text: string, { start, end }: Passage): Passage {
  let from = start;
  while (from < end && text.charAt(from) === ' ') from += 1;
  return { start: from, end };
}
