import type { Copyable } from '../model/copyable.ts';
import './copy-button.css';

/** What a view of an article can do with what of it can be copied. */
export interface Copying {
  onCopy: (what: Copyable) => void;
}

interface CopyButtonProps {
  /** What is copied, in words: the button itself is only a sign. */
  label: string;
  onCopy: () => void;
  /** Whether it copies what the view is about: a key presses it then. */
  isMain?: boolean;
  testId: string;
}

/** Copies what it stands beside. */
export function CopyButton({ label, onCopy, isMain = false, testId }: CopyButtonProps) {
  return (
    <button
      type="button"
      class="copy-button"
      aria-label={label}
      title={label}
      data-testid={testId}
      data-copies={isMain ? 'view' : undefined}
      onClick={onCopy}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5.5 5.5h8v8h-8z M10.5 5.5v-3h-8v8h3" />
      </svg>
    </button>
  );
}
