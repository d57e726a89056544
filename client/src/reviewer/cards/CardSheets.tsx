import { For, Show } from 'solid-js';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { PrintSheet } from '../../ui/records/PrintSheet';
import { QrCode } from '../../ui/records/QrCode';
import { areaWords, type PrintedCard, photoOf } from './print-data';
import './card-sheets.css';

/** The faces of cards at true size, one a sheet of CR80 (85.60 × 53.98 mm); on paper only. */
export function CardSheets(props: { cards: readonly PrintedCard[] }) {
  return (
    <PrintSheet>
      <For each={props.cards}>
        {(card) => (
          <article class="card-sheet">
            <Show when={photoOf(card)} fallback={<div class="card-sheet-photo" />}>
              {(photo) => <img class="card-sheet-photo" src={photo().url} alt={card.holder.name} />}
            </Show>
            <div class="card-sheet-words">
              <p class="card-sheet-title">{t(`pass:kind.${card.kind}`)}</p>
              <p class="card-sheet-number">{card.number}</p>
              <p class="card-sheet-name">{card.holder.name}</p>
              <p>{card.holder.englishName}</p>
              <p>{card.company?.name}</p>
              <p>
                {formatDate(card.validFrom)} – {formatDate(card.validTo)}
              </p>
              <p class="card-sheet-areas">{areaWords(card)}</p>
            </div>
            <Show when={card.code}>
              {(code) => <QrCode text={code()} label={card.number} class="card-sheet-code" />}
            </Show>
          </article>
        )}
      </For>
    </PrintSheet>
  );
}
