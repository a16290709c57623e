/** A paragraph that only says where the article comes from, who edited it, or what it was called first. */
const furniture = /^[（(【[]?(?:文章来源|来源|责任编辑|责编|编辑|原标题|原文标题|作者)[:：][^。！？]{0,80}$/;
const statements = /(文章来源|来源|责任编辑|责编|编辑|原标题|原文标题|作者)[:：]\s?([^）)】\]]{1,80})/g;

/** Whether a paragraph is a source, editor, author or original-title line and no part of the text. */
export function isFurniture(paragraph: string): boolean {
  return paragraph.length <= 100 && furniture.test(paragraph);
}

/** What such lines say under one of the names given; null where none does. */
export function readFurniture(lines: string[], names: string[]): string | null {
  for (const line of lines) {
    for (const [, name = '', words = ''] of line.matchAll(statements)) {
      if (names.includes(name) && words.trim() !== '') return words.trim();
    }
  }
  return null;
}
