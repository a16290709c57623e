import { beforeEach, expect, test, vi } from 'vitest';
import { AnnotationWriter } from '../../src/messaging/annotation-writer.ts';
import { answer } from '../../src/messaging/answer.ts';
import { type Annotation, noteText, withNoteText } from '../../src/model/annotation.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { toAnnotation } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const words = (text: string) => withNoteText(toAnnotation(), text);
let written: string[];
let release: (() => void)[];

beforeEach(() => {
  fakeBrowser.reset();
  written = [];
  release = [];
  answer<{ putAnnotation(annotation: Annotation): void }>({
    putAnnotation: (argument) => {
      written.push(noteText(argument as Annotation));
      return new Promise((resolve) => void release.push(resolve));
    },
  });
});

test('of changes that come while one is being written only the last is written, and all are waited for', async () => {
  const writer = new AnnotationWriter();
  const writes = ['一', '一二', '一二三'].map((text) => writer.write(words(text)));
  await expect.poll(() => written).toEqual(['一']);
  release[0]?.();
  await expect.poll(() => written).toEqual(['一', '一二三']);
  release[1]?.();
  await Promise.all(writes);
  expect(written).toEqual(['一', '一二三']);
});

test('whoever asks whether it is written waits for the last change', async () => {
  const writer = new AnnotationWriter();
  const writes = ['一', '一二'].map((text) => writer.write(words(text)));
  let isWritten = false;
  const asked = writer.isWritten(toAnnotation().id).then((answer) => (isWritten = answer));
  await expect.poll(() => release.length).toBe(1);
  release[0]?.();
  await expect.poll(() => written).toEqual(['一', '一二']);
  expect(isWritten).toBe(false);
  release[1]?.();
  await Promise.all([...writes, asked]);
  expect(isWritten).toBe(true);
  fakeBrowser.failNext(new Error('The worker died'), new Error('The worker died'));
  await expect(writer.write(words('三'))).rejects.toMatchObject({ reason: 'unreachable' });
  expect(await writer.isWritten(toAnnotation().id)).toBe(false);
});

test('a failure is told to whoever wrote, and the next write goes on', async () => {
  const writer = new AnnotationWriter();
  fakeBrowser.failNext(new Error('The worker died'), new Error('The worker died'));
  const failed = writer.write(words('一'));
  const next = writer.write(words('二'));
  await expect(failed).rejects.toMatchObject({ reason: 'unreachable' });
  await expect.poll(() => written).toEqual(['二']);
  release[0]?.();
  await next;
});
