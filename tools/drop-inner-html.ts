import type { Plugin } from 'vite';

/**
 * Takes Preact's one write to innerHTML out of the bundle (dangerouslySetInnerHTML stops working, as we want), so that
 * no extension page can turn page text into markup. Fails when Preact's code has changed and the count is not one.
 */
export function dropInnerHtml(): Plugin {
  const write = /\b([\w$]+)\.innerHTML=([\w$]+)\.__html/g;
  return {
    name: 'drop-inner-html',
    generateBundle(_options, bundle) {
      let replaced = 0;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(write, () => {
          replaced += 1;
          return 'void 0';
        });
      }
      if (replaced !== 1) this.error(`expected one innerHTML write of Preact, found ${replaced}`);
    },
  };
}
