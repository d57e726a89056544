import { t } from '../../lib/i18n';
import { CopyButton } from '../../ui/copying/CopyButton';

const query = '{ passes(size: 20) { total items { number port { name } holder { name idNumber } company { name } } } }';

/** How a program asks: one POST with the token in its head. */
export function CurlExample() {
  const command = () =>
    [
      `curl ${location.origin}/graphql \\`,
      "  -H 'Authorization: Bearer <token>' \\",
      "  -H 'Content-Type: application/json' \\",
      `  --data '${JSON.stringify({ query })}'`,
    ].join('\n');
  return (
    <figure class="m-0 grid gap-1">
      <figcaption class="flex items-center justify-between gap-3 text-sm text-ink-3">
        {t('tokens:example.caption')}
        <CopyButton text={command()} />
      </figcaption>
      <pre tabindex="0" class="m-0 overflow-x-auto rounded-md border border-line bg-sunken p-3 font-mono text-sm">
        {command()}
      </pre>
    </figure>
  );
}
