import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { preProcessFile } from 'typescript';
import { describe, expect, test } from 'vitest';

interface Allowance {
  folders: string[];
  packages: string[];
}

/**
 * Who may import whom: a folder of src imports itself and only what is listed (folders, or single files, of src).
 * Nothing imports a context. The content script shares the views' tokens, not their components; the annotator, which is
 * loaded only when it is wanted, has components too; locale knows the names of
 * the texts from the default language's file, and puts into words why a question stayed without its answer.
 */
const table: Record<string, Allowance> = {
  model: { folders: [], packages: ['valibot'] },
  locale: {
    folders: ['model', 'messaging/ask-error.ts', '../public/_locales/zh_CN/messages.json'],
    packages: ['webextension-polyfill'],
  },
  extract: { folders: ['model'], packages: [] },
  anchor: { folders: ['model'], packages: ['diff'] },
  search: { folders: ['model'], packages: [] },
  story: { folders: [], packages: [] },
  export: {
    folders: ['model'],
    packages: ['fflate', 'papaparse', 'write-excel-file', 'liquidjs', '@noble/hashes'],
  },
  copy: { folders: ['model', 'export'], packages: ['papaparse'] },
  import: { folders: ['model'], packages: ['papaparse', 'valibot', '@noble/hashes'] },
  store: { folders: ['model', 'search', 'story'], packages: ['idb'] },
  messaging: { folders: ['model'], packages: ['valibot', 'webextension-polyfill'] },
  ui: { folders: ['model', 'locale'], packages: ['preact'] },
  content: { folders: ['model', 'extract', 'anchor', 'messaging', 'locale', 'ui/tokens.css'], packages: [] },
  'content/annotate': {
    folders: ['content', 'model', 'anchor', 'copy', 'messaging', 'locale', 'ui'],
    packages: ['preact', '@preact/signals'],
  },
  // It makes backups without any page, and needs for that what writes and what verifies them.
  background: {
    folders: [
      'model',
      'extract',
      'messaging',
      'store',
      'anchor/yield-to-others.ts',
      'export/write-backup.ts',
      'import/verify-backup.ts',
    ],
    packages: ['webextension-polyfill'],
  },
  offscreen: { folders: ['messaging'], packages: [] },
  popup: {
    folders: ['model', 'anchor', 'messaging', 'ui', 'copy', 'locale'],
    packages: ['preact', '@preact/signals', 'webextension-polyfill'],
  },
  library: {
    folders: [
      'model',
      'anchor',
      'messaging',
      'ui',
      'extract',
      'search',
      'export',
      'copy',
      'import',
      'locale',
      'store/folder-store.ts', // a folder's handle cannot be handed to the background
      // What is long is read from the store itself; whatever is written is asked for.
      'store/open-store.ts',
      'store/read-library.ts',
    ],
    packages: ['preact', '@preact/signals', '@tanstack/virtual-core', 'webextension-polyfill'],
  },
};

const root = resolve('src');

const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
const scripts = sources.filter((file) => /\.tsx?$/.test(file));

/** "preact/hooks" and "@preact/signals/x" belong to the packages preact and @preact/signals. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The row of the table that a file falls under: its folder's own, else that of the context or verb it belongs to. */
function folderOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return `${first}/${second}` in table ? `${first}/${second}` : first;
}

/** Why an import of a file is not allowed, null when it is. */
function whyForbidden(file: string, specifier: string): string | null {
  const folder = folderOf(file);
  const allowance = table[folder];
  if (!allowance) return `${folder} is not in the table`;
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return allowance.packages.includes(name) ? null : `${folder} may not import the package ${name}`;
  }
  const target = relative(root, resolve(root, dirname(file), specifier.replace(/\?.*/, ''))).replaceAll(
    '\\',
    '/',
  );
  const isAllowed = [folder, ...allowance.folders].some(
    (allowed) => target === allowed || target.startsWith(`${allowed}/`),
  );
  return isAllowed ? null : `${folder} may not import ${target}`;
}

describe('the table', () => {
  test('names every folder of src', () => {
    const folders = sources.map((file) => file.split('/')[0] ?? '');
    expect(folders.filter((name) => !(name in table))).toEqual([]);
  });

  test.for([
    ['model/article.ts', '../extract/read-article.ts'],
    ['content/index.ts', 'preact'],
    ['ui/button.tsx', '../popup/state.ts'],
    ['popup/index.tsx', '@preact/signals-core'],
    ['content/index.ts', '../ui/button.tsx'],
    ['elsewhere/index.ts', './own.ts'],
  ] as const)('forbids that %s imports %s', ([file, specifier]) => {
    expect(whyForbidden(file, specifier)).not.toBeNull();
  });

  test.for([
    ['extract/sites/mirror.ts', '../../model/article.ts'],
    ['extract/sites/mirror.ts', '../read-text.ts'],
    ['popup/index.tsx', 'preact/hooks'],
  ] as const)('allows that %s imports %s', ([file, specifier]) => {
    expect(whyForbidden(file, specifier)).toBeNull();
  });
});

describe.for(scripts)('src/%s', (file) => {
  const code = readFileSync(join(root, file), 'utf8');

  test('imports only what its folder may', () => {
    const imports = preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
    expect(imports.map((specifier) => whyForbidden(file, specifier)).filter((why) => why !== null)).toEqual(
      [],
    );
  });

  test('turns no text into markup', () => {
    expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTMLUnsafe/);
  });

  test('asks no network: fetches at most what lies in the extension', () => {
    expect(code).not.toMatch(
      /\bfetch\((?!browser\.runtime\.getURL\()|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
    );
  });

  test('has at most 300 lines and a kebab-case name', () => {
    expect(code.split('\n').length).toBeLessThanOrEqual(301);
    expect(file).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/);
  });
});
