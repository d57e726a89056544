import { t } from '../../lib/i18n';

/** The parts of a page with the keys that Taiwan's accessibility mark gives them. */
const keys = { top: 'U', menu: 'L', content: 'C', footer: 'Z' } as const;

export type PageArea = keyof typeof keys;

/** `:::` at the beginning of a part of the page; Alt and its letter lead here. */
export function AreaMark(props: { area: PageArea; class?: string }) {
  const id = () => `area-${props.area}`;
  return (
    <a
      id={id()}
      href={`#${id()}`}
      accesskey={keys[props.area]}
      title={t(`ui:area.${props.area}`)}
      aria-label={t(`ui:area.${props.area}`)}
      class={`area-mark no-print ${props.class ?? ''}`}
      onClick={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
      }}
    >
      :::
    </a>
  );
}
