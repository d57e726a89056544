import { createUniqueId, type JSX } from 'solid-js';
import IconPasses from '~icons/lucide/id-card';
import IconTokens from '~icons/lucide/key-round';
import IconExplorer from '~icons/lucide/square-terminal';
import { PassesIssued } from '../../domain/figures/PassesIssued';
import { t } from '../../lib/i18n';
import { buttonClass } from '../../ui/buttons/button-class';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CurlExample } from '../tokens/CurlExample';

/** The tools for an analyst, who writes queries. */
export function AnalystHome() {
  return (
    <>
      <PageTitle title={t('home:analyst.title')} description={t('home:analyst.intro')} />
      <PassesIssued />
      <div class="grid items-start gap-5 xl:grid-cols-2">
        <Neighbours title={t('home:analyst.explorer.title')} body={t('home:analyst.explorer.body')}>
          <p>
            <a href="/explorer" target="_blank" rel="noopener" class={buttonClass('primary')}>
              <IconExplorer aria-hidden="true" class="size-[1.15em] flex-none" />
              {t('home:analyst.explorer.open')}
              <span class="sr-only">{t('ui:app.newTab')}</span>
            </a>
          </p>
        </Neighbours>
        <Neighbours title={t('home:analyst.passes.title')} body={t('home:analyst.passes.body')}>
          <p>
            <LinkButton href="/passes" icon={IconPasses}>
              {t('home:analyst.passes.open')}
            </LinkButton>
          </p>
        </Neighbours>
        <Neighbours title={t('home:analyst.token.title')} body={t('home:analyst.token.body')}>
          <p class="rounded-md border border-line bg-sunken px-3 py-2 font-mono text-sm wrap-anywhere">
            Authorization: Bearer &lt;token&gt;
          </p>
          <CurlExample />
          <p>
            <LinkButton href="/tokens" icon={IconTokens}>
              {t('home:analyst.token.open')}
            </LinkButton>
          </p>
        </Neighbours>
        <Neighbours title={t('home:analyst.cost.title')} body={t('home:analyst.cost.body')}>
          <p class="text-ink-2">{t('home:analyst.cost.advice')}</p>
        </Neighbours>
      </div>
    </>
  );
}

function Neighbours(props: { title: string; body: string; children: JSX.Element }) {
  const id = createUniqueId();
  return (
    <section aria-labelledby={id} class="panel grid grid-cols-1 gap-3 p-5">
      <h2 id={id} class="text-lg font-semibold">
        {props.title}
      </h2>
      <p class="text-ink-2">{props.body}</p>
      {props.children}
    </section>
  );
}
