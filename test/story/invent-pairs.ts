import { createRandom } from '../../bench/invent-articles.ts';
import {
  between,
  fill,
  inventFigure,
  inventFrames,
  inventStory,
  pick,
  type Random,
  wording,
} from './invent-story.ts';
import { rewrite } from './outlet-edits.ts';

/* A wire text and what outlets make of it, and articles that are like each other and are not the same story. */

/** Two texts, whether they are the same story, and in which way they are alike. */
export interface StoryPair {
  one: string;
  other: string;
  isSame: boolean;
  kind: string;
}

function inventRewrite(random: Random): StoryPair {
  const story = inventStory(random);
  const one = random() < 0.5 ? story : rewrite(story, random);
  return toPair(one, rewrite(story, random), true, 'rewrite');
}

/** The same frames twice, with other names and most of the figures others: reports of two days, notices of two companies. */
function inventTemplate(random: Random): StoryPair {
  const frames = inventFrames(random, 90 * 50 ** random(), 0.3 + random() * 0.7);
  const figures = Array.from({ length: 2_000 }, () => inventFigure(random));
  const kept = random() * 0.5;
  const others = figures.map((figure, i) => (i > 0 && random() < kept ? figure : undefined));
  return toPair(fill(random, frames, figures), fill(random, frames, others), false, 'template');
}

/** Other words on the same thing: the same figures, and a sentence that both quote. */
function inventTopic(random: Random): StoryPair {
  const figures = Array.from({ length: 200 }, () => inventFigure(random));
  const length = 120 * 20 ** random();
  const quote = `“${wording(random, 30)}。”`;
  const make = (size: number) => fill(random, inventFrames(random, size, 0.4), figures);
  return toPair([...make(length), quote], [quote, ...make(length * (0.6 + random()))], false, 'topic');
}

/** Two articles with the same words of an outlet before and behind. */
function inventFurniture(random: Random): StoryPair {
  const before = wording(random, between(random, 0, 20));
  const after = wording(random, between(random, 20, 120));
  const make = () => [before, ...inventStory(random, after.length * (1.2 + 3 * random())), after];
  return toPair(make(), make(), false, 'furniture');
}

/** An article, and a survey of the day in which it is one of six. */
function inventSurvey(random: Random): StoryPair {
  const story = inventStory(random, 300);
  const others = Array.from({ length: 5 }, () => inventStory(random, story.join('').length));
  return toPair(story, [...others.flat(), ...story], false, 'survey');
}

function toPair(one: string[], other: string[], isSame: boolean, kind: string): StoryPair {
  return { one: one.join('\n'), other: other.join('\n'), isSame, kind };
}

const strangers = [inventTemplate, inventTemplate, inventTopic, inventFurniture, inventSurvey] as const;

/** A pair of which that number decides everything; half of them are the same story. */
export function inventPair(number: number): StoryPair {
  const random = createRandom(Math.imul(number, 0x9e3779b1)); // near seeds begin alike
  for (let i = 0; i < 5; i += 1) random();
  return random() < 0.5 ? inventRewrite(random) : pick(random, strangers)(random);
}
