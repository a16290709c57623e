import { t } from '../locale/translate.ts';
import { Button } from './button.tsx';
import './message.css';

interface MessageProps {
  text: string;
  /** `alarm`: something failed and is read out at once. */
  tone?: 'plain' | 'alarm';
  /** Absent where trying again would not help. */
  onRetry?: () => void;
  testId?: string;
}

/** A sentence about the state of things. */
export function Message({ text, tone = 'plain', onRetry, testId }: MessageProps) {
  return (
    <div class={`message message-${tone}`} role={tone === 'alarm' ? 'alert' : undefined} data-testid={testId}>
      <p>{text}</p>
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
}
