import { formatNumber } from '../locale/format-number.ts';
import type { Figure } from '../model/figure.ts';
import { PassageLink, type ShowPassage } from './passage-link.tsx';
import './figure-list.css';

interface FigureListProps {
  figures: Figure[];
  onShow: ShowPassage;
}

/** The figures that matter most, set large: the words of the text, below them what they measure. */
export function FigureList({ figures, onShow }: FigureListProps) {
  return (
    <ul class="figure-list" lang="zh-CN">
      {figures.map((figure) => (
        <li key={figure.start}>
          <PassageLink passage={figure} onShow={onShow} look="figure-list-item">
            <span class="figure-list-surface tabular" title={toPlainNumber(figure)}>
              {figure.surface}
            </span>
            {figure.label !== null && <span class="figure-list-label">{figure.label}</span>}
          </PassageLink>
        </li>
      ))}
    </ul>
  );
}

function toPlainNumber({ value, unit }: Figure): string {
  return `${formatNumber(value)} ${unit}`;
}
