import { t } from '../locale/translate.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import { Button } from './button.tsx';
import './reject-menu.css';

/** What the reader says of the words that name a security. */
export interface Judging {
  /** They do not name it: in this article, or anywhere. */
  onReject: (security: NamedSecurity, where: 'here' | 'always') => void;
  /** They do after all. */
  onTakeBack: (security: NamedSecurity) => void;
}

/** Begins a note on a security. */
export type NoteAbout = (security: NamedSecurity) => void;

/** "Not this one": a way to say so that stays out of sight until it is wanted. */
export function RejectMenu({ security, onReject }: { security: NamedSecurity } & Pick<Judging, 'onReject'>) {
  const choose = (where: 'here' | 'always') => () => {
    onReject(security, where);
  };
  return (
    <details class="reject-menu">
      <summary data-testid="reject" aria-label={t('rejectSecurity', security.name)}>
        {t('reject')}
      </summary>
      <Button look="quiet" testId="reject-here" onClick={choose('here')}>
        {t('rejectHere')}
      </Button>
      <Button look="quiet" testId="reject-always" onClick={choose('always')}>
        {t('rejectAlways')}
      </Button>
    </details>
  );
}
