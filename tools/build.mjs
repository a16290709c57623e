import { buildExtension } from './build-extension.mjs';

await buildExtension();
