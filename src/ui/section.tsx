import { type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

interface SectionProps {
  title: string;
  /** How many things it lists; not shown when absent. */
  count?: number;
  children: ComponentChildren;
}

/** A part of a view under a ruled heading. */
export function Section({ title, count, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
        {count !== undefined && <span class="section-count tabular"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}
