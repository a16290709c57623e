interface RowCheckboxProps {
  label: string;
  isSelected: boolean;
  /** Whether some of what the row stands for is selected, but not all. */
  isPartlySelected?: boolean;
  /** `isRange`: with Shift, which selects everything from the row selected before to this one. */
  onToggle: (isRange: boolean) => void;
}

/** Selects a row. */
export function RowCheckbox({ label, isSelected, isPartlySelected = false, onToggle }: RowCheckboxProps) {
  return (
    <input
      type="checkbox"
      class="row-checkbox"
      aria-label={label}
      checked={isSelected}
      indeterminate={isPartlySelected}
      onClick={({ shiftKey }) => {
        onToggle(shiftKey);
      }}
    />
  );
}
