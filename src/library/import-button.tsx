import { t } from '../locale/translate.ts';

interface ImportButtonProps {
  isBusy: boolean;
  onImport: (files: File[]) => void;
}

/** Chooses files to read in. The input itself takes the focus, its label looks like a button. */
export function ImportButton({ isBusy, onImport }: ImportButtonProps) {
  return (
    <label class="import-button button button-plain">
      <input
        type="file"
        class="unseen"
        multiple
        accept=".html,.htm,.xhtml,.json"
        disabled={isBusy}
        data-testid="import-input"
        onChange={({ currentTarget: input }) => {
          const files = [...(input.files ?? [])];
          // So that the same file can be chosen again once it has been mended.
          input.value = '';
          if (files.length > 0) onImport(files);
        }}
      />
      {isBusy ? t('importBusy') : t('importFiles')}
    </label>
  );
}
