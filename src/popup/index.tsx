import { render } from 'preact';
import { setDocumentLanguage } from '../locale/language-tag.ts';
import { onChange } from '../messaging/changes.ts';
import '../ui/base.css';
import { PopupRoot } from './popup-root.tsx';
import { loadTab, readAgain } from './article-actions.ts';
import { followTab } from './follow-tab.ts';
import { loadReminder } from './backup-actions.ts';
import { refreshAnnotations } from './note-actions.ts';
import { reading } from './state.ts';
import { refreshStorySources } from './story-sources.ts';

const root = document.getElementById('popup');
if (!root) throw new Error('popup.html has no #popup');

const isPanel = root.dataset['frame'] === 'panel';
setDocumentLanguage();
render(<PopupRoot isPanel={isPanel} />, root);
void loadTab().then(loadReminder);
if (isPanel) followTab(() => void loadTab());
onChange(({ articleIds }) => {
  void loadReminder();
  void refreshStorySources(); // whichever article changed, it may be one of them
  const shown = reading.value;
  if (shown.state !== 'article') return;
  if (articleIds === null || articleIds.includes(shown.article.id)) void refreshAnnotations().then(readAgain);
});
