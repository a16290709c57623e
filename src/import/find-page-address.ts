import { toWebAddress } from '../model/to-address.ts';

/** Articles of Eastmoney at any of its addresses: /a/2026….html, /news/1350,2026….html, /info/detail/2026…. */
const eastmoneyArticle = /^https?:\/\/[\w-]+\.eastmoney\.com\/.*\d{8,}/i;

/** Browsers write it at the top of a page that they save; the number is the length of the address. */
const savedFrom = /^\s*saved from url=\(\d{1,5}\)(\S+)\s*$/;

/**
 * The address of a saved page: its canonical link, og:url, or what the browser noted when it saved it. A copy on the
 * mirror has the original's address as a link below the article, which names the article better than the copy's own.
 * "file:NAME" when the page tells nothing.
 */
export function findPageAddress(document: Document, fileName: string): string {
  const own = findOwnAddress(document);
  if (own !== null && eastmoneyArticle.test(own)) return own;
  return findOriginalAddress(document) ?? own ?? `file:${fileName}`;
}

function findOwnAddress(document: Document): string | null {
  const candidates = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i], meta[name="og:url" i]')?.getAttribute('content'),
    ...[...document.childNodes].map((node) => savedFrom.exec(node.nodeValue ?? '')?.[1]),
  ];
  const addresses = candidates.map((text) => toWebAddress(text ?? '')).filter((address) => address !== null);
  // Some templates call the site's front page canonical on every page: with that all articles would be one.
  return addresses.find((address) => eastmoneyArticle.test(address)) ?? addresses[0] ?? null;
}

/** The last link of the section that shows its own address and leads to an article of Eastmoney. */
function findOriginalAddress(document: Document): string | null {
  const links = [...document.querySelectorAll('section a[href]')].filter((link) => {
    const href = link.getAttribute('href')?.trim() ?? '';
    return link.textContent.trim() === href && eastmoneyArticle.test(href);
  });
  return toWebAddress(links.at(-1)?.getAttribute('href') ?? '');
}
