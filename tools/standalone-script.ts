import { build, type Plugin } from 'vite';
import { dropInnerHtml } from './drop-inner-html.ts';

/**
 * Builds a script of its own, one file without imports, that no manifest names: the background loads it into a page with
 * `scripting.executeScript({ files: [fileName] })`. Its style sheets are in its text (`?inline`); what its components
 * import besides for documents of our own is left out.
 */
export function standaloneScript({ entry, fileName }: { entry: string; fileName: string }): Plugin {
  let target: string | string[] | false | undefined;
  return {
    name: 'standalone-script',
    apply: 'build',
    configResolved(config) {
      target = config.build.target;
    },
    async generateBundle() {
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        plugins: [dropInnerHtml()],
        build: {
          write: false,
          ...(target !== undefined && { target }),
          lib: { entry, formats: ['iife'], name: 'tickermark', fileName: () => fileName },
        },
      });
      const outputs = Array.isArray(result) ? result.flatMap(({ output }) => output) : [];
      const chunk = outputs.find((output) => output.type === 'chunk');
      if (!chunk) this.error(`${entry} gave no script`);
      this.emitFile({ type: 'asset', fileName, source: chunk.code });
    },
  };
}
