import type { KeyPoint } from '../model/article.ts';
import { PassageLink, type ShowPassage } from './passage-link.tsx';
import './key-points.css';

/** The sentences to read first; each leads to its place in the text. */
export function KeyPoints({ points, onShow }: { points: KeyPoint[]; onShow: ShowPassage }) {
  return (
    <ul class="key-points" lang="zh-CN">
      {points.map((point) => (
        <li key={point.start} data-testid="key-point">
          <PassageLink passage={point} onShow={onShow}>
            {point.text}
          </PassageLink>
        </li>
      ))}
    </ul>
  );
}
