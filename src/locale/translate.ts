import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/zh_CN/messages.json';

/** The name of a text in public/_locales; the default language, zh_CN, says which there are. */
export type MessageKey = keyof typeof messages;

/** The text of that name in the reader's language, with $1, $2 … replaced by the substitutions in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}
