import type { Paragraph } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';

/** Up to the marks that end it, closing quotes and brackets among them. */
const sentence = /[^。！？!?；;]*(?:[。！？!?；;][”"’」』）)。！？!?；;]*|$)/g;
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
  let from = start;
  return (text.slice(start, end).match(sentence) ?? []).map((words) => {
    const passage = { start: from + words.length - words.trimStart().length, end: from + words.length };
    from = passage.end;
    return passage;
  });
}
