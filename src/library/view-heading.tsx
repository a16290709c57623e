import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ViewHeadingProps {
  children: ComponentChildren;
  lang?: string;
  /** When it changes, what had the focus may have gone. */
  watch?: unknown;
}

/**
 * The heading of a view. It takes the focus when nothing has it: when the view opens, and when what had it was deleted.
 * Else the keyboard and the screen reader would be back at the top of the page without a word.
 */
export function ViewHeading({ children, lang, watch }: ViewHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [watch]);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}
