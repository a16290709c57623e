import { explainDoubt } from '../locale/explain-doubt.ts';
import { kindName } from '../locale/kind-name.ts';
import { marketName } from '../locale/market-name.ts';
import { t } from '../locale/translate.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import type { Passage } from '../model/passage.ts';
import { PassageLink, type ShowPassage } from './passage-link.tsx';
import { Button } from './button.tsx';
import { DossierLink } from './dossier-link.tsx';
import { type Judging, type NoteAbout, RejectMenu } from './reject-menu.tsx';
import './security-list.css';

interface SecurityListProps {
  securities: NamedSecurity[];
  onShow: ShowPassage;
  onReject: Judging['onReject'];
  onNoteAbout: NoteAbout;
}

/** One line each: name, code, market, how often the article names it, and why a link to it looks wrong. */
export function SecurityList({ securities, ...actions }: SecurityListProps) {
  return (
    <ul class="security-list">
      {securities.map((security) => (
        <SecurityRow key={security.secid} security={security} {...actions} />
      ))}
    </ul>
  );
}

interface SecurityRowProps extends Omit<SecurityListProps, 'securities'> {
  security: NamedSecurity;
}

function SecurityRow({ security, onShow, onReject, onNoteAbout }: SecurityRowProps) {
  const doubt = security.mentions.find((mention) => mention.doubt !== null)?.doubt ?? null;
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
    <li class="security-list-item" data-testid="ticker" data-secid={security.secid}>
      {place === null ? (
        <span class="security-list-row">{cells}</span>
      ) : (
        <PassageLink passage={place} onShow={onShow} look="security-list-row">
          {cells}
        </PassageLink>
      )}
      <div class="security-list-actions">
        <Button
          look="quiet"
          testId="note-about"
          label={t('noteOnSecurity', security.name)}
          onClick={() => {
            onNoteAbout(security);
          }}
        >
          {t('note')}
        </Button>
        <DossierLink secid={security.secid} label={t('dossierOf', security.name)}>
          {t('dossier')}
        </DossierLink>
        <RejectMenu security={security} onReject={onReject} />
      </div>
      {doubt && <p class="security-list-doubt">{t('cardDoubt', explainDoubt(doubt))}</p>}
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
