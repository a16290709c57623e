/** Calls once, at the first words that the reader selects: what is then offered is not to be loaded before. */
export function whenSelected(onSelected: () => void): void {
  const look = () => {
    if (document.getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', look);
    onSelected();
  };
  document.addEventListener('selectionchange', look);
  look();
}
