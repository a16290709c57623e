import { t } from './translate.ts';

/**
 * The BCP 47 tag of the language that the texts are in. It is asked of the texts and not of the browser: with a French
 * browser they are Chinese, and a screen reader has to be told so.
 */
export function languageTag(): string {
  return t('languageTag');
}

/** Tells the document which language its own words are in. Articles in it carry their own `lang`. */
export function setDocumentLanguage(doc: Document = document): void {
  doc.documentElement.lang = languageTag();
}
