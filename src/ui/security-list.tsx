import { kindName } from '../locale/kind-name.ts';
import { marketName } from '../locale/market-name.ts';
import { t } from '../locale/translate.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import type { Passage } from '../model/passage.ts';
import { PassageLink, type ShowPassage } from './passage-link.tsx';
import './security-list.css';

interface SecurityListProps {
  securities: NamedSecurity[];
  onShow: ShowPassage;
}

/** One line each: name, code, market, how often the article names it. */
export function SecurityList({ securities, onShow }: SecurityListProps) {
  return (
    <ul class="security-list">
      {securities.map((security) => (
        <SecurityRow key={security.secid} security={security} onShow={onShow} />
      ))}
    </ul>
  );
}

function SecurityRow({ security, onShow }: { security: NamedSecurity; onShow: ShowPassage }) {
  const place = placeOf(security);
  const cells = (
    <>
      <span lang="zh-CN">{security.name === '' ? security.code : security.name}</span>
      <span class="tabular">{security.code}</span>
      <span class="security-list-market">{placeName(security)}</span>
      <span class="security-list-times tabular">{t('timesNamed', security.mentions.length)}</span>
    </>
  );
  return (
    <li data-testid="ticker" data-secid={security.secid}>
      {place === null ? (
        <span class="security-list-row">{cells}</span>
      ) : (
        <PassageLink passage={place} onShow={onShow} look="security-list-row">
          {cells}
        </PassageLink>
      )}
    </li>
  );
}

/** A board's market says nothing, its kind does. */
function placeName(security: NamedSecurity): string {
  return security.kind === 'board' ? kindName(security) : marketName(security.market, security.code);
}

/** Where it is first named in words; null when only a picture shows it. */
function placeOf({ mentions }: NamedSecurity): Passage | null {
  return mentions.find(({ start, end }) => end > start) ?? null;
}
