import { getOpenPage } from '../open-page.ts';

getOpenPage()?.register({
  refresh: () => Promise.resolve(),
  markSelection: () => Promise.resolve(false),
});
