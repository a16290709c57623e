import { answerFileAddresses } from '../messaging/file-address.ts';

// Chrome's background has no document, and a file gets an address only in one.
answerFileAddresses();
