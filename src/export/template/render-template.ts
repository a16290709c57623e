import { Liquid, LiquidError } from 'liquidjs';
import { formatDate } from './format-date.ts';
import { Day, Literal, marks, toMarkedValue, toPlainText, withoutMarks } from './marked-value.ts';
import { settleValues } from './settle-values.ts';

/** What is wrong with a template, and where: line and column from 1. */
export interface TemplateError {
  message: string;
  line: number;
  column: number;
}

export type TemplateResult = { text: string } | { error: TemplateError };

/** Tags that would read other templates; there are none. */
const unwanted = ['include', 'render', 'layout', 'block'];
const longestTemplate = 100_000;
/** Milliseconds, and Liquid's own measure of memory: loops over ranges as long as one likes end here. */
const renderLimit = 2000;
const memoryLimit = 20_000_000;

const engine = openEngine();

/** A template filled with data: Markdown with properties quoted and page text escaped, or what is wrong with it. */
export function renderTemplate(template: string, data: Record<string, unknown>): TemplateResult {
  return attempt(template, (source) => settleValues(String(engine.parseAndRenderSync(source, data))));
}

/** A one-line template filled with data, its values as they are: for names. */
export function renderLine(template: string, data: Record<string, unknown>): TemplateResult {
  return attempt(template, (source) =>
    String(engine.parseAndRenderSync(source, data))
      .replace(/[\ufdd0-\ufdd4\ufdd6]/g, '')
      .replace(/[\ufdd5\ufdd7\r\n]/g, ' '),
  );
}

function attempt(template: string, render: (source: string) => string): TemplateResult {
  try {
    return { text: render(markTagLines(withoutMarks(template))) };
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [line = 1, column = 1] = error.token.getPosition();
    return { error: { message: toMessage(error.message), line, column } };
  }
}

function toMessage(message: string): string {
  return message.replace(/, (?:file:.*?, )?line:\d+, col:\d+$/, '');
}

function openEngine(): Liquid {
  const liquid = new Liquid({
    outputEscape: toMarkedValue,
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: longestTemplate,
    renderLimit,
    memoryLimit,
  });
  for (const name of unwanted) Reflect.deleteProperty(liquid.tags, name);
  liquid.registerFilter('date', (time: unknown, wanted: unknown = 'YYYY-MM-DD') => {
    const text = formatDate(toPlainText(time), toPlainText(wanted));
    return wanted === 'YYYY-MM-DD' ? new Day(text) : text;
  });
  liquid.registerFilter('markdown', (text: unknown) => new Literal(toPlainText(text)));
  // Without it a value would go round the marks, and with them round quoting and escaping.
  liquid.registerFilter('raw', (text: unknown) => text);
  return liquid;
}

/** A mark behind lines that hold only tags: at their end, so that no place before it moves. */
function markTagLines(template: string): string {
  return template.replace(/^[ \t]*(?:\{%(?:(?!%\}).)*%\}[ \t]*)+$/gm, `$&${marks.tagLine}`);
}
