interface SelectAllProps {
  label: string;
  /** How many are selected. */
  count: number;
  isAllSelected: boolean;
  onSelectAll: (isWanted: boolean) => void;
}

/** A box that selects everything of a list, or nothing. */
export function SelectAll({ label, count, isAllSelected, onSelectAll }: SelectAllProps) {
  return (
    <label class="toolbar-select">
      <input
        type="checkbox"
        data-testid="select-all"
        checked={isAllSelected}
        indeterminate={count > 0 && !isAllSelected}
        onChange={() => {
          onSelectAll(!isAllSelected);
        }}
      />
      {label}
    </label>
  );
}
