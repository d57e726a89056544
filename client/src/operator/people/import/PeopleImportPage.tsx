import { useClient } from '@urql/solid';
import { createSignal, Match, Show, Switch } from 'solid-js';
import IconDownload from '~icons/lucide/download';
import { thrownText } from '../../../domain/errors/error-text';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { LeaveGuardDialog } from '../../../ui/dialogs/LeaveGuardDialog';
import { FileUpload } from '../../../ui/files/FileUpload';
import { FormSection } from '../../../ui/forms/FormSection';
import { Breadcrumbs } from '../../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../../ui/shell/PageTitle';
import { type CheckedLine, checkLines } from './check-lines';
import { ImportDone } from './ImportDone';
import { ImportReview } from './ImportReview';
import { importFileRules, importProblemText } from './import-file';
import { saveTemplate } from './import-template';
import { ImportError, maxImportLines, readPeople } from './read-people';

export function PeopleImportPage() {
  const client = useClient();
  const [file, setFile] = createSignal<File>();
  const [lines, setLines] = createSignal<CheckedLine[]>([]);
  const [finished, setFinished] = createSignal(false);
  const [importing, setImporting] = createSignal(false);
  const [reading, setReading] = createSignal(0);
  const check = async (chosen: File) => {
    setReading((count) => count + 1);
    try {
      return await checkLines(client, await readPeople(chosen));
    } finally {
      setReading((count) => count - 1);
    }
  };
  const restart = () => {
    setFile(undefined);
    setLines([]);
    setFinished(false);
  };
  const describe = (error: unknown) =>
    error instanceof ImportError ? importProblemText(error.importProblem) : thrownText(error);

  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('people:title'), href: '/people' }, { label: t('peopleImport:title') }]} />
      <PageTitle title={t('peopleImport:title')} description={t('peopleImport:description')} />
      <Switch>
        <Match when={finished()}>
          <ImportDone lines={lines()} onAgain={restart} />
        </Match>
        <Match when={!finished()}>
          <FormSection title={t('peopleImport:stepTemplate')} description={t('peopleImport:templateHint')}>
            <div class="flex flex-wrap gap-3">
              <Button icon={IconDownload} onClick={() => void saveTemplate('xlsx')}>
                {t('peopleImport:template', { format: 'XLSX' })}
              </Button>
              <Button icon={IconDownload} onClick={() => void saveTemplate('csv')}>
                {t('peopleImport:template', { format: 'CSV' })}
              </Button>
            </div>
          </FormSection>
          <FormSection title={t('peopleImport:stepFile')}>
            <FileUpload
              name="importFile"
              label={t('peopleImport:file')}
              hint={t('peopleImport:fileHint', { count: maxImportLines })}
              disabled={importing()}
              rules={importFileRules}
              stored={file() && { name: file()?.name ?? '', bytes: file()?.size, done: t('peopleImport:fileRead') }}
              upload={check}
              onUploaded={(checked, chosen) => {
                setLines(checked);
                setFile(chosen);
              }}
              onRemove={restart}
              describe={describe}
            />
          </FormSection>
          <Show when={file()} keyed>
            <FormSection title={t('peopleImport:stepConfirm')}>
              <ImportReview
                lines={lines()}
                busy={importing() || reading() > 0}
                onBusy={setImporting}
                onImported={(after, whole) => {
                  setLines(after);
                  setFinished(whole);
                }}
                onStale={async (after) => void setLines(await checkLines(client, after))}
              />
            </FormSection>
          </Show>
        </Match>
      </Switch>
      <LeaveGuardDialog unsaved={lines().length > 0 && !finished()} />
    </>
  );
}
