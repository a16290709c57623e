import { t } from '../locale/translate.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import { Button } from './button.tsx';
import type { Judging } from './reject-menu.tsx';

interface RejectedListProps extends Pick<Judging, 'onTakeBack'> {
  rejected: NamedSecurity[];
}

/** What the reader rejected, in the article's words, each with the way back. */
export function RejectedList({ rejected, onTakeBack }: RejectedListProps) {
  return (
    <ul class="security-list">
      {rejected.map((security) => {
        const surfaces = new Set(
          security.mentions.map(({ surface }) => surface).filter((surface) => surface !== ''),
        );
        const words = surfaces.size === 0 ? security.name : [...surfaces].join(t('listSeparator'));
        return (
          <li key={security.secid} class="security-list-rejected" data-testid="rejected">
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
