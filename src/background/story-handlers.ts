import type { Handlers } from '../messaging/answer.ts';
import { parseArgument } from '../messaging/background-arguments.ts';
import type { StoryRequests } from '../messaging/story-requests.ts';
import { openStore } from '../store/open-store.ts';
import { listSameStory, listSources } from '../store/same-story.ts';

/** For the extension's own pages: the same story at other outlets. */
export const storyHandlers: Handlers<StoryRequests> = {
  async listSameStory(argument) {
    return listSameStory(await openStore(), parseArgument.listSameStory(argument));
  },
  async listSources(argument) {
    return listSources(await openStore(), parseArgument.listSources(argument));
  },
};
