import { render } from 'preact';
import { setDocumentLanguage } from '../locale/language-tag.ts';
import '../ui/base.css';
import { followDrops } from './follow-drops.ts';
import { followFolder } from './follow-folder.ts';
import { followKeys } from './follow-keys.ts';
import { followBackups } from './follow-backups.ts';
import { followChanges, followRoute } from './follow-route.ts';
import { LibraryRoot } from './library-root.tsx';
import { followStories } from './story-sources.ts';

const root = document.getElementById('library');
if (!root) throw new Error('library.html has no #library');

setDocumentLanguage();
followRoute();
await Promise.resolve(); // What is shown is asked for by now: while the background answers, the page is drawn.
render(<LibraryRoot />, root);
followChanges();
followStories();
followBackups();
followDrops();
followKeys();
followFolder();
