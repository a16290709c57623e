import { t } from '../locale/translate.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import { Button } from './button.tsx';
import type { Judging } from './reject-menu.tsx';

interface RejectedListProps extends Pick<Judging, 'onTakeBack'> {
  rejected: NamedSecurity[];
}

/** What the reader rejected, word by word, each with the way back. */
export function RejectedList({ rejected, onTakeBack }: RejectedListProps) {
  return (
    <ul class="security-list">
      {rejected.map((security) => {
        const words = security.mentions[0]?.surface ?? security.name;
        return (
          <li key={`${security.secid} ${words}`} class="security-list-rejected" data-testid="rejected">
            <span>
              <s lang="zh-CN">{words}</s> <span class="tabular">{security.code}</span>
            </span>
            <Button
              look="quiet"
              testId="take-back"
              label={t('takeBackSecurity', words)}
              onClick={() => {
                onTakeBack(security);
              }}
            >
              {t('takeBack')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
