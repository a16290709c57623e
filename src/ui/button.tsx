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
  testId?: string;
}

/** Something to do, in words. */
export function Button({ children, onClick, look = 'plain', label, disabled, testId }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      aria-label={label}
      disabled={disabled}
      data-testid={testId}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
