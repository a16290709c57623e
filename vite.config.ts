import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { dropInnerHtml } from './tools/drop-inner-html.ts';
import { standaloneScript } from './tools/standalone-script.ts';
import chromeManifest from './manifest.json' with { type: 'json' };

const gecko = {
  id: '{7b1f0c7e-5d0a-4c53-9a3e-2f6f8f3a7c11}',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none' as const] },
};

/** What Firefox has otherwise: a sidebar, and a background with a document. */
const chromeOnly = ['offscreen', 'sidePanel'];

/**
 * manifest.json is Chrome's. Firefox has an event page where Chrome has a service worker, a sidebar for the side panel, its
 * own minimum version, and keys for all commands (Chrome takes four).
 */
function toFirefoxManifest(manifest: typeof chromeManifest) {
  const { background, side_panel, permissions, commands, minimum_chrome_version, ...rest } = manifest;
  return {
    ...rest,
    permissions: permissions.filter((name) => !chromeOnly.includes(name)),
    sidebar_action: { default_panel: side_panel.default_path, open_at_install: false },
    commands: {
      ...commands,
      'highlight-3': { ...commands['highlight-3'], suggested_key: { default: 'Alt+3' } },
      'highlight-4': { ...commands['highlight-4'], suggested_key: { default: 'Alt+4' } },
      'highlight-5': { ...commands['highlight-5'], suggested_key: { default: 'Alt+5' } },
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: { gecko },
  };
}

/** `--mode chrome` or `--mode firefox` names the target; the output lies in dist/ under its name. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      crx({
        manifest: browser === 'firefox' ? toFirefoxManifest(chromeManifest) : chromeManifest,
        browser,
        // Standalone: one static file. Else crxjs loads it through a dynamic import and opens our files to the page.
        contentScripts: { standaloneFiles: ['src/content/index.ts'] },
      }),
      dropInnerHtml(),
      standaloneScript({ entry: 'src/content/annotate/index.ts', fileName: 'src/content/annotator.js' }),
    ],
    worker: { format: 'es' }, // it loads what reads templates only where there are some
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox142' : 'chrome120',
      // Our pages load from disk: preloading gains nothing, and its helper would be one more script.
      modulePreload: false,
      rolldownOptions: {
        input: {
          ...{ library: 'library.html', panel: 'panel.html' },
          ...(browser === 'chrome' && { offscreen: 'offscreen.html' }),
        },
      },
    },
  };
});
