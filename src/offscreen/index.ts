import { answerFiles } from '../messaging/file-channel.ts';

// Chrome's background has no document, and a file gets an address only in one, as long as that is open.
answerFiles('addresses', (file) => URL.createObjectURL(file));
