import { For, onMount } from 'solid-js';
import IconCopy from '~icons/lucide/copy';
import IconDownload from '~icons/lucide/download';
import IconPrint from '~icons/lucide/printer';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { now } from '../../lib/clock';
import { formatDateTime } from '../../lib/dates';
import { saveBlob } from '../../lib/export';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LeaveGuardDialog } from '../../ui/dialogs/LeaveGuardDialog';
import { Checkbox } from '../../ui/fields/Checkbox';
import { Notice } from '../../ui/notices/Notice';
import { toast } from '../../ui/notices/toast';
import { PrintSheet } from '../../ui/records/PrintSheet';

export interface RecoveryCodesProps {
  codes: readonly string[];
  accountName: string;
  /** Goes on; until then the form is busy. */
  onKept: () => void | Promise<void>;
}

/** Ten codes, shown only once; one goes on when one has confirmed that they are kept. */
export function RecoveryCodes(props: RecoveryCodesProps) {
  let box: HTMLDivElement | undefined;
  const madeAt = new Date(now()).toISOString();
  const form = createForm({
    initial: () => ({ kept: false }),
    check: ({ kept }) => (kept ? [] : [{ field: 'kept', text: t('secondFactor:codes.keepFirst') }]),
    send: async () => {
      await props.onKept();
      return { data: true };
    },
  });
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
  return (
    <div ref={box} tabindex="-1" class="grid grid-cols-1 gap-4">
      <LeaveGuardDialog unsaved={!form.values.kept} />
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
      <Form form={form} label={t('secondFactor:codes.list')} submit={t('secondFactor:codes.goOn')}>
        <Checkbox
          {...form.field('kept')}
          label={t('secondFactor:codes.kept')}
          checked={form.values.kept}
          onChange={(kept) => form.change({ kept })}
          required
        />
      </Form>
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
