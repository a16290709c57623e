import type { ComponentChildren } from 'preact';
import './button.css';

export interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  /** `primary`: the one thing to do here; `quiet`: no frame until pointed at. */
  look?: 'plain' | 'primary' | 'quiet';
  /** Read out instead of the children, where these are too short to be understood alone. */
  label?: string;
  disabled?: boolean;
  /** Whether what it unfolds is unfolded; absent where it unfolds nothing. */
  isExpanded?: boolean | undefined;
  testId?: string;
}

/**
 * Something to do, in words. Disabled it keeps the focus that it has (the attribute `disabled` would drop it), it is
 * only said to be so and does nothing.
 */
export function Button({
  children,
  onClick,
  look = 'plain',
  label,
  disabled = false,
  ...props
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      aria-label={label}
      aria-disabled={disabled}
      aria-expanded={props.isExpanded}
      data-testid={props.testId}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}
