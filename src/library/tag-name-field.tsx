import { useId, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import { isComposing } from '../ui/is-composing.ts';
import { withTag } from '../ui/with-tag.ts';

interface TagNameFieldProps {
  label: string;
  testId: string;
  onName: (name: string) => void;
}

/** A field for the name that tags are to have. */
export function TagNameField({ label, testId, onName }: TagNameFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const give = () => {
    const [name] = withTag([], input.current?.value ?? '');
    if (name !== undefined) onName(name);
  };
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        autocomplete="off"
        data-testid={testId}
        onKeyDown={(event) => {
          if (!isComposing(event) && event.key === 'Enter') give();
        }}
      />
      <Button testId={`${testId}-do`} onClick={give}>
        {t('done')}
      </Button>
    </>
  );
}
