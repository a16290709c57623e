/**
 * Whether a key belongs to an input method that is composing: its Enter takes a word, its Escape drops one. Safari, and some
 * input methods elsewhere, tell so by the code 229 alone, after the composition has ended.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells
  return event.isComposing || event.keyCode === 229;
}
