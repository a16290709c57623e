import { render } from 'preact';
import { setDocumentLanguage } from '../locale/language-tag.ts';
import '../ui/base.css';
import { PopupRoot } from './popup-root.tsx';
import { loadTab } from './state.ts';

const root = document.getElementById('popup');
if (!root) throw new Error('popup.html has no #popup');

setDocumentLanguage();
render(<PopupRoot />, root);
void loadTab();
