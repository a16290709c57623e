import type { Passage } from '../model/passage.ts';

/** Text with some of it marked; the marks are in order and do not overlap. */
export function MarkedText({ text, marks }: { text: string; marks: Passage[] }) {
  let from = 0;
  const pieces = marks.flatMap(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
