import { useEffect, useId, useState } from 'preact/hooks';
import { shippedTemplates } from '../export/templates/shipped-templates.ts';
import { t } from '../locale/translate.ts';
import type { Settings } from '../model/settings.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import './template-section.css';

type Templates = Pick<Settings, 'markdownTemplate' | 'fileNameTemplate'>;

export interface TemplateSectionProps extends Templates {
  onChange: (changed: Templates) => void;
  /** The file that the templates make of a saved article; null where there is none. Rejects with what is wrong with them. */
  onPreview: (templates: Templates) => Promise<{ name: string; text: string } | null>;
}

/** How Markdown is written: our own way, or by a template of the reader's, with what comes of it beside it. */
export function TemplateSection({ onChange, onPreview, ...templates }: TemplateSectionProps) {
  const { markdownTemplate, fileNameTemplate } = templates;
  const id = useId();
  // The others are called as the tools that they are for.
  const names = { obsidian: 'Obsidian', logseq: 'Logseq', plain: t('templatePlain') };
  return (
    <Section title={t('templates')}>
      <p class="settings-help">{t('templatesHelp')}</p>
      <div class="template-choices">
        <Button
          look={markdownTemplate === null ? 'primary' : 'plain'}
          testId="template-own"
          onClick={() => {
            onChange({ markdownTemplate: null, fileNameTemplate });
          }}
        >
          {t('templateOwn')}
        </Button>
        {Object.entries(shippedTemplates).map(([name, template]) => (
          <Button
            key={name}
            look={markdownTemplate === template ? 'primary' : 'plain'}
            testId={`template-${name}`}
            onClick={() => {
              onChange({ markdownTemplate: template, fileNameTemplate });
            }}
          >
            {names[name as keyof typeof names]}
          </Button>
        ))}
      </div>
      {markdownTemplate !== null && (
        <>
          <label class="template-label" for={`${id}-text`}>
            {t('templateText')}
          </label>
          <textarea
            id={`${id}-text`}
            class="template-text"
            rows={14}
            spellcheck={false}
            value={markdownTemplate}
            data-testid="template-text"
            onInput={(event) => {
              onChange({ markdownTemplate: event.currentTarget.value, fileNameTemplate });
            }}
          />
          <label class="template-label" for={`${id}-name`}>
            {t('templateFileName')}
          </label>
          <input
            id={`${id}-name`}
            class="template-name"
            autocomplete="off"
            spellcheck={false}
            value={fileNameTemplate}
            placeholder="{{ title }}"
            data-testid="template-name"
            onInput={(event) => {
              onChange({ markdownTemplate, fileNameTemplate: event.currentTarget.value });
            }}
          />
          <Preview
            markdownTemplate={markdownTemplate}
            fileNameTemplate={fileNameTemplate}
            onPreview={onPreview}
          />
        </>
      )}
    </Section>
  );
}

function Preview({ markdownTemplate, fileNameTemplate, onPreview }: Omit<TemplateSectionProps, 'onChange'>) {
  const [shown, setShown] = useState<{ name: string; text: string; isWrong: boolean } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (value: typeof shown) => {
      if (isWanted) setShown(value);
    };
    onPreview({ markdownTemplate, fileNameTemplate }).then(
      (file) => {
        show(file && { ...file, isWrong: false });
      },
      (error: unknown) => {
        show({ name: '', text: error instanceof Error ? error.message : String(error), isWrong: true });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [markdownTemplate, fileNameTemplate, onPreview]);
  if (!shown) return <p class="settings-help">{t('templateNoArticle')}</p>;
  if (shown.isWrong)
    return (
      <p class="template-wrong" role="alert" data-testid="template-error">
        {t('templateWrong', shown.text)}
      </p>
    );
  return (
    <figure class="template-preview" data-testid="template-preview">
      <figcaption>{t('templatePreview', `${shown.name}.md`)}</figcaption>
      <pre lang="zh-CN" tabIndex={0}>
        {shown.text}
      </pre>
    </figure>
  );
}
