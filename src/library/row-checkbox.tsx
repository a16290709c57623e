interface RowCheckboxProps {
  label: string;
  isSelected: boolean;
  /** `isRange`: with Shift, which selects everything from the row selected before to this one. */
  onToggle: (isRange: boolean) => void;
}

/** Selects a row. */
export function RowCheckbox({ label, isSelected, onToggle }: RowCheckboxProps) {
  return (
    <input
      type="checkbox"
      class="row-checkbox"
      aria-label={label}
      checked={isSelected}
      onClick={({ shiftKey }) => {
        onToggle(shiftKey);
      }}
    />
  );
}
