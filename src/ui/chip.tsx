import './chip.css';

interface ChipProps {
  name: string;
  /** A security's code; absent for anything else. */
  code?: string;
}

/** A security or a tag in one small piece that does not break across lines. */
export function Chip({ name, code }: ChipProps) {
  return (
    <span class="chip">
      {name}
      {code !== undefined && <span class="chip-code tabular"> {code}</span>}
    </span>
  );
}
