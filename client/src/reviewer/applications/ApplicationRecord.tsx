import { Show } from 'solid-js';
import { HistorySection } from '../../domain/history/HistorySection';
import { createShortcuts } from '../../lib/keyboard';
import { ApplicationFacts } from '../queue/application/ApplicationFacts';
import { itemsOf, type ReviewedApplication } from '../queue/application/application-case';
import { CaseTimeline } from '../queue/application/CaseTimeline';
import { createChoice } from '../queue/application/chosen-item';
import { ItemFiles } from '../queue/application/ItemFiles';
import { ItemList } from '../queue/application/ItemList';
import { ItemPanel } from '../queue/application/ItemPanel';
import { itemKeys } from '../queue/application/item-keys';
import { CaseNotes } from '../queue/notes/CaseNotes';
import { ApplicationPasses } from './ApplicationPasses';

/** The parts of a case, to be read: what was applied for, by person, with their files and what happened. */
export function ApplicationRecord(props: { application: ReviewedApplication }) {
  const items = () => itemsOf(props.application);
  const choice = createChoice(items, () => props.application.number);
  createShortcuts({
    [itemKeys.next]: () => choice.move(1),
    [itemKeys.previous]: () => choice.move(-1),
  });
  return (
    <>
      <div class="grid grid-cols-1 items-start gap-5 xl:grid-cols-2">
        <div class="grid grid-cols-1 gap-5">
          <ApplicationFacts application={props.application} />
          <ItemList items={items()} choice={choice} />
          <Show when={choice.item()}>
            {(item) => <ItemPanel application={props.application} item={item()} place={choice.place()} />}
          </Show>
          <CaseNotes id={props.application.id} />
          <CaseTimeline application={props.application} />
          <HistorySection subject="APPLICATION" id={props.application.id} />
        </div>
        <div class="panel h-[80dvh] p-3 xl:sticky xl:top-20">
          <ItemFiles application={props.application} item={choice.item()} place={choice.place()} />
        </div>
      </div>
      <ApplicationPasses number={props.application.number} />
    </>
  );
}
