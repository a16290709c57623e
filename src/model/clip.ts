/** What goes onto the clipboard: one thing as text, and as HTML for whatever takes rich text. */
export interface Clip {
  plain: string;
  html: string;
}
