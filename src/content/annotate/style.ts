import annotationItem from '../../ui/annotation-item.css?inline';
import base from '../../ui/base.css?inline';
import button from '../../ui/button.css?inline';
import chip from '../../ui/chip.css?inline';
import colourPicker from '../../ui/colour-picker.css?inline';
import colours from '../../ui/colours.css?inline';
import message from '../../ui/message.css?inline';
import noteEditor from '../../ui/note-editor.css?inline';
import passageLink from '../../ui/passage-link.css?inline';
import tagEditor from '../../ui/tag-editor.css?inline';
import toast from '../../ui/toast.css?inline';
import tokens from '../../ui/tokens.css?inline';
import wordingDifference from '../../ui/wording-difference.css?inline';
import own from './annotator.css?inline';

const sheets = [
  ...[tokens, base, button, chip, colourPicker, colours, message, noteEditor, passageLink, tagEditor, toast],
  ...[wordingDifference, annotationItem, own],
];

/**
 * The style of our elements in the page: that of our own pages, in a shadow root. Its rem are pixels, because the page's rem
 * are whatever the page sets them to; mobile pages set them to anything.
 */
export const style = sheets
  .join('\n')
  .replace(/(\d*\.?\d+)rem\b/g, (_, number: string) => `${Number(number) * 16}px`);
