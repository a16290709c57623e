import { toMarkdownFiles } from '../export/open-markdown.ts';
import { openZip, type ZipPiece } from '../export/open-zip.ts';
import { type MarkdownDesign, toMarkdownMaker } from '../export/to-markdown-maker.ts';
import type { LibraryPart } from '../model/library-part.ts';

/** What the worker is asked; the answer goes to the port that comes with it. */
export interface PackRequest {
  design: MarkdownDesign;
  part: Pick<LibraryPart, 'articles' | 'annotations'>;
}
/** `failure`: why there is none. An error may be something that cannot be posted, its words always can. */
export type PackAnswer = { piece: ZipPiece } | { failure: string };

/** Makes the articles' Markdown and packs it. */
async function pack({ design, part }: PackRequest): Promise<ZipPiece> {
  const toFile = await toMarkdownMaker(design);
  const zip = openZip();
  for (const { name, text } of toMarkdownFiles(part, toFile)) await zip.add(name, text);
  return zip.toPiece();
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<PackRequest>) => {
  const answer = (words: PackAnswer) => port?.postMessage(words);
  pack(data)
    .then((piece) => answer({ piece }))
    .catch((error: unknown) => answer({ failure: error instanceof Error ? error.message : String(error) }));
});
