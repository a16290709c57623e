import { toAnnotationClip } from '../../copy/to-annotation-clip.ts';
import { t } from '../../locale/translate.ts';
import type { Annotation } from '../../model/annotation.ts';
import { writeClip } from '../../ui/write-clip.ts';
import { getOpenPage } from '../open-page.ts';
import { attempt, showToast } from './state.ts';

/** Copies an annotation with the page's article as its source. */
export async function copyAnnotation(annotation: Annotation): Promise<void> {
  await attempt('copyFailed', async () => {
    const article = getOpenPage()?.current?.article;
    if (!article) return;
    const clip = toAnnotationClip(annotation, article, annotation.about);
    if (!(await writeClip(Promise.resolve(clip)))) throw new Error(t('clipboardRefused'));
    showToast(t('copied'), null);
  });
}
