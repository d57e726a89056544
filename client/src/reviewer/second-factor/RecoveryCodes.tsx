import { createSignal, For, onMount } from 'solid-js';
import IconCopy from '~icons/lucide/copy';
import IconDownload from '~icons/lucide/download';
import IconPrint from '~icons/lucide/printer';
import { noFaults } from '../../domain/faults/form-faults';
import { now } from '../../lib/clock';
import { formatDateTime } from '../../lib/dates';
import { saveBlob } from '../../lib/export';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { Notice } from '../../ui/Notice';
import { PrintSheet } from '../../ui/PrintSheet';
import { toast } from '../../ui/toast';

export interface RecoveryCodesProps {
  codes: readonly string[];
  accountName: string;
  busy?: boolean;
  onKept: () => void;
}

/** Ten codes, shown this once; the way on is open when they are said to be kept. */
export function RecoveryCodes(props: RecoveryCodesProps) {
  let box: HTMLDivElement | undefined;
  const madeAt = new Date(now()).toISOString();
  const [kept, setKept] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  onMount(() => box?.focus());

  const heading = () => t('secondFactor:codes.heading', { name: props.accountName });
  const made = () => t('secondFactor:codes.madeAt', { time: formatDateTime(madeAt) });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.codes.join('\n'));
      toast.success(t('secondFactor:codes.copied'));
    } catch {
      toast.error(t('secondFactor:codes.copyFailed'));
    }
  };
  const download = () => {
    const lines = [t('ui:app.name'), heading(), made(), '', ...props.codes, '', t('secondFactor:codes.once')];
    // With a byte order mark and the line ends of the simplest editor there is.
    const text = new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' });
    saveBlob(text, `port-pass-recovery-codes-${props.accountName}.txt`);
  };
  const submit = () => {
    if (props.busy) return;
    if (kept()) return props.onKept();
    const words = t('secondFactor:codes.keepFirst');
    setFaults({ summary: [{ field: 'kept', text: words }], at: () => [words] });
  };

  return (
    <div ref={box} tabindex="-1" class="grid grid-cols-1 gap-4">
      <LeaveGuardDialog unsaved={!kept()} />
      <Notice tone="warning" title={t('secondFactor:codes.title')}>
        {t('secondFactor:codes.body')}
      </Notice>
      <ul
        aria-label={t('secondFactor:codes.list')}
        class="grid max-w-form gap-x-6 gap-y-1 rounded-md border border-line-strong bg-sunken px-4 py-3 font-mono sm:grid-cols-2"
      >
        <For each={props.codes}>{(code) => <li>{code}</li>}</For>
      </ul>
      <div class="flex flex-wrap gap-2">
        <Button size="dense" icon={IconCopy} onClick={() => void copy()}>
          {t('secondFactor:codes.copy')}
        </Button>
        <Button size="dense" icon={IconDownload} onClick={download}>
          {t('secondFactor:codes.download')}
        </Button>
        <Button size="dense" icon={IconPrint} onClick={() => print()}>
          {t('secondFactor:codes.print')}
        </Button>
      </div>
      <FormPage
        label={t('secondFactor:codes.list')}
        onSubmit={submit}
        errors={faults().summary}
        actions={
          <Button type="submit" kind="primary" busy={props.busy}>
            {t('secondFactor:codes.goOn')}
          </Button>
        }
      >
        <Checkbox
          name="kept"
          label={t('secondFactor:codes.kept')}
          errors={faults().at('kept')}
          checked={kept()}
          onChange={setKept}
          required
        />
      </FormPage>
      <PrintSheet>
        <h1 class="text-2xl font-semibold">{t('ui:app.name')}</h1>
        <p class="mt-2 text-lg">{heading()}</p>
        <p>{made()}</p>
        <ul class="my-6 grid gap-2 font-mono text-lg">
          <For each={props.codes}>{(code) => <li>{code}</li>}</For>
        </ul>
        <p>{t('secondFactor:codes.once')}</p>
      </PrintSheet>
    </div>
  );
}
