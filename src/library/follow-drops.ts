import { gatherFiles } from './gather-files.ts';
import { importFiles } from './import-actions.ts';
import { listHash } from './route.ts';
import { attempt, isDropTarget } from './state.ts';

/** Takes files and folders that are dropped anywhere on the page. */
export function followDrops(): void {
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault(); // else the browser opens the file in the place of this page
    isDropTarget.value = true;
  });
  document.addEventListener('dragleave', (event) => {
    // Leaving an element for another of the page is no leaving.
    if (event.relatedTarget === null) isDropTarget.value = false;
  });
  document.addEventListener('drop', (event) => {
    isDropTarget.value = false;
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    const gathering = gatherFiles(event.dataTransfer);
    void attempt('loadFailed', async () => {
      const files = await gathering;
      location.hash = listHash; // what comes of it is told there
      if (files.length > 0) await importFiles(files);
    });
  });
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
