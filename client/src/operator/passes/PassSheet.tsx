import { For, type JSX } from 'solid-js';
import { otherName } from '../../domain/people/other-name';
import { areasByPort, portAreaLines } from '../../domain/ports/port-names';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDate, formatRocDate, formatTimeOfSecond } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { QrCode } from '../../ui/records/QrCode';
import './pass-sheet.css';

/** Always Chinese with English beside it: gate staff read the one, holders the other. */
const words = {
  title: ['外籍人士當次通行證', 'Single-entry pass for foreign nationals'],
  number: ['當次證號碼', 'Pass number'],
  name: ['姓名', 'Name'],
  passport: ['護照號碼', 'Passport number'],
  areas: ['通行港區', 'Port and areas'],
  from: ['通行起日', 'Valid from'],
  to: ['通行迄日', 'Valid to'],
  gate: ['管制站可使用時間', 'Gates accept this pass from'],
  company: ['申請公司', 'Company'],
} as const;

function Label(props: { of: keyof typeof words }) {
  return (
    <p class="pass-sheet-label">
      {words[props.of][0]} <span lang="en">{words[props.of][1]}</span>
    </p>
  );
}

function Time(props: { value: string; of: 'from' | 'to' }) {
  return (
    <div>
      <Label of={props.of} />
      <p class="pass-sheet-time">
        {formatDate(props.value)}
        <br />
        {formatTimeOfSecond(props.value)}
      </p>
      <p class="pass-sheet-label">民國 {formatRocDate(props.value)}</p>
    </div>
  );
}

function Row(props: { of: keyof typeof words; children: JSX.Element }) {
  return (
    <div>
      <Label of={props.of} />
      {props.children}
    </div>
  );
}

export const PrintedParts = graphql(`
  fragment PrintedParts on Pass {
    id
    number
    code
    validFrom
    validTo
    gateReadyAt
    areas {
      ...AreaNames
    }
    holder {
      name
      englishName
      idNumber
    }
    company {
      name
    }
  }
`);

/** One A4 sheet of one foreign single-entry pass (R-ONE-5, R-ONE-6). */
export function PassSheet(props: { pass: FragmentType<typeof PrintedParts> }) {
  const pass = () => readFragment(PrintedParts, props.pass);
  const holder = () => pass().holder;
  return (
    <article class="pass-paper" lang="zh-Hant" aria-label={pass().number}>
      <div class="pass-paper-frame">
        <div class="pass-sheet">
          <div class="pass-sheet-head">
            <div>
              <p class="pass-sheet-title">{words.title[0]}</p>
              <p lang="en">{words.title[1]}</p>
              <p class="pass-sheet-number">{pass().number}</p>
              <Label of="number" />
            </div>
            <QrCode text={pass().code ?? pass().number} label={t('ui:qr.label', { text: pass().number })} class="" />
          </div>
          <Row of="name">
            <p class="pass-sheet-name" classList={{ 'pass-sheet-name-long': holder().name.length > 28 }}>
              {holder().name}
            </p>
            <p class="pass-sheet-value">{otherName(holder())}</p>
          </Row>
          <Row of="passport">
            <p class="pass-sheet-name">{holder().idNumber}</p>
          </Row>
          <Row of="areas">
            <For each={areasByPort(pass().areas)}>
              {({ areas }) => (
                <p class="pass-sheet-value">
                  {portAreaLines(areas, 'zh-Hant')}
                  <br />
                  <span lang="en">{portAreaLines(areas, 'en')}</span>
                </p>
              )}
            </For>
          </Row>
          <div class="pass-sheet-window">
            <Time of="from" value={pass().validFrom} />
            <p class="pass-sheet-time" aria-hidden="true">
              →
            </p>
            <Time of="to" value={pass().validTo} />
          </div>
          <div class="pass-sheet-gate">
            <Label of="gate" />
            <p class="pass-sheet-time">
              {formatDate(pass().gateReadyAt)} {formatTimeOfSecond(pass().gateReadyAt)}
            </p>
            <p class="pass-sheet-note">通行資料同步需要 10 分鐘，請使用者核發後等候 10 分鐘再到管制站使用。</p>
            <p class="pass-sheet-note" lang="en">
              Gates know this pass ten minutes after issue. Please wait until then.
            </p>
          </div>
          <Row of="company">
            <p class="pass-sheet-value">{pass().company?.name}</p>
          </Row>
        </div>
      </div>
    </article>
  );
}
