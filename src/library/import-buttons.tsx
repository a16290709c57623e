import { t } from '../locale/translate.ts';
import { isImportable } from './gather-files.ts';

interface ImportButtonsProps {
  isBusy: boolean;
  onImport: (files: File[]) => void;
}

/** Chooses files, or a folder, to read in. */
export function ImportButtons({ isBusy, onImport }: ImportButtonsProps) {
  return (
    <div class="import-buttons">
      <Chooser
        testId="import-input"
        isBusy={isBusy}
        words={isBusy ? t('importBusy') : t('importFiles')}
        onChoose={onImport}
      />
      <Chooser
        testId="import-folder"
        isBusy={isBusy}
        isFolder
        words={t('importFolder')}
        onChoose={(files) => {
          // A folder of saved pages also holds their pictures and styles, which nobody asked for.
          onImport(files.filter((file) => isImportable(file.webkitRelativePath || file.name)));
        }}
      />
    </div>
  );
}

interface ChooserProps {
  testId: string;
  isBusy: boolean;
  isFolder?: boolean;
  words: string;
  onChoose: (files: File[]) => void;
}

/** The input itself takes the focus, its label looks like a button. */
function Chooser({ testId, isBusy, isFolder = false, words, onChoose }: ChooserProps) {
  return (
    <label class="import-button button button-plain">
      <input
        type="file"
        class="unseen"
        multiple
        ref={(input) => {
          if (input) input.webkitdirectory = isFolder; // Preact does not know the attribute
        }}
        accept={isFolder ? undefined : '.html,.htm,.xhtml,.json,.jsonld,.csv,.md,.markdown,.gz,.tickermark'}
        disabled={isBusy}
        data-testid={testId}
        onChange={({ currentTarget: input }) => {
          const files = [...(input.files ?? [])];
          // So that the same file can be chosen again once it has been mended.
          input.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      {words}
    </label>
  );
}
