/** Puts the reader's words on the clipboard, where there are some, and loads the page anew. */
export async function copyAndReload(words: string): Promise<void> {
  if (words !== '' && !(await copy(words))) return; // better a page that is not served than words that are lost
  location.reload();
}

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyOldWay(words); // pages without https have no clipboard
  }
}

function copyOldWay(words: string): boolean {
  const field = document.createElement('textarea');
  field.value = words;
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on pages without https
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
