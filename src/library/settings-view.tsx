import { useEffect } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { colours } from '../model/colour.ts';
import type { Settings } from '../model/settings.ts';
import { Section } from '../ui/section.tsx';
import { BackupSection, type BackupSectionProps } from './backup-section.tsx';
import { FolderSection, type FolderSectionProps } from './folder-section.tsx';
import { TemplateSection, type TemplateSectionProps } from './template-section.tsx';
import { ViewHeading } from './view-heading.tsx';
import '../ui/colours.css';
import './settings-view.css';

interface SettingsViewProps {
  /** Null before they are loaded. */
  settings: Settings | null;
  onColourNames: (names: Settings['colourNames']) => void;
  onTemplates: TemplateSectionProps['onChange'];
  onPreview: TemplateSectionProps['onPreview'];
  backup: BackupSectionProps;
  folder: FolderSectionProps;
}

/** What the reader can set. Every change is kept at once. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, onColourNames, onTemplates, onPreview, backup, folder } = props;
  useEffect(() => {
    document.title = `${t('settings')} · ${t('extensionName')}`;
  }, []);
  return (
    <div class="settings">
      <header class="masthead">
        <ViewHeading>{t('settings')}</ViewHeading>
      </header>
      {settings && (
        <Section title={t('colourMeanings')}>
          <p class="settings-help">{t('colourMeaningsHelp')}</p>
          {colours.map((colour) => (
            <label key={colour} class="settings-colour" data-colour={colour}>
              <span class="settings-dot" />
              <span>{t(`colour_${colour}`)}</span>
              <input
                value={settings.colourNames[colour]}
                maxLength={20}
                autocomplete="off"
                data-testid={`colour-name-${colour}`}
                onInput={(event) => {
                  onColourNames({ ...settings.colourNames, [colour]: event.currentTarget.value });
                }}
              />
            </label>
          ))}
        </Section>
      )}
      {settings && (
        <TemplateSection
          markdownTemplate={settings.markdownTemplate}
          fileNameTemplate={settings.fileNameTemplate}
          onChange={onTemplates}
          onPreview={onPreview}
        />
      )}
      <FolderSection {...folder} />
      <BackupSection {...backup} />
    </div>
  );
}
