import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

interface SectionProps {
  title: string;
  /** How many things it lists; not shown when absent. */
  count?: number;
  /** What can be done with all of it, at the end of the heading's line. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of a view under a ruled heading. */
export function Section({ title, count, action, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 class="section-title" id={id}>
          {title}
          {count !== undefined && <span class="section-count tabular"> {count}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
