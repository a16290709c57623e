import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PlacedAnnotation } from '../model/placed-annotation.ts';
import { type Annotating, AnnotationItem } from '../ui/annotation-item.tsx';

interface DrawnItem {
  item: VNode;
  /** What it shows, as text, apart from the annotation itself. */
  shows: string;
  annotation: PlacedAnnotation['annotation'];
}

/**
 * An item for each annotation, in their order. Those that show what they showed are the very same as before, which spares
 * drawing them: with hundreds of notes each key in one of them would be slow otherwise.
 */
export function useAnnotationItems(placed: PlacedAnnotation[], actions: Annotating): VNode[] {
  const drawn = useRef(new Map<string, DrawnItem>());
  const latest = useRef(actions);
  latest.current = actions;
  const before = drawn.current;
  drawn.current = new Map(
    placed.map((one) => {
      const { annotation } = one;
      const shows = toShown(one, actions);
      const old = before.get(annotation.id);
      if (old?.annotation === annotation && old.shows === shows) return [annotation.id, old];
      const item = <AnnotationItem key={annotation.id} placed={one} {...toLasting(latest)} />;
      return [annotation.id, { item, shows, annotation }];
    }),
  );
  return [...drawn.current.values()].map(({ item }) => item);
}

function toShown({ annotation, state, passage, difference }: PlacedAnnotation, actions: Annotating): string {
  const about = annotation.about === null ? null : actions.securityName(annotation.about);
  return JSON.stringify([state, passage, difference, about, actions.colourNames]);
}

/** The actions for an item that may be kept: they do what the latest ones do. */
function toLasting(latest: { current: Annotating }): Annotating {
  return {
    ...latest.current,
    onShow: (passage) => {
      latest.current.onShow(passage);
    },
    onChange: (annotation) => {
      latest.current.onChange(annotation);
    },
    onChanged: (annotation) => {
      latest.current.onChanged(annotation);
    },
    onDelete: (annotation) => {
      latest.current.onDelete(annotation);
    },
    onCopy: latest.current.onCopy && ((what) => latest.current.onCopy?.(what)),
  };
}
