import { Show } from 'solid-js';
import { CasePanes } from '../../case/CasePanes';
import { createListNavigation } from '../../case/list-navigation';
import { type CaseSource, createCaseQueue } from '../work/case-queue';
import { QueuePane } from '../work/QueuePane';
import { ApplicationCaseData } from './ApplicationCaseData';
import { ApplicationDecisions } from './ApplicationDecisions';
import { createApplicationCase } from './application-case';
import { createChoice } from './chosen-item';
import { createApplicationDecisions } from './decisions';
import { ItemFiles } from './ItemFiles';
import { caseNavigationKeys } from './item-keys';
import { createSeenItems } from './seen-items';

export interface ApplicationCasePageProps {
  number: string;
  source: CaseSource;
}

/** An application of the queue: the list in short, the data with what is decided, the files of one person. */
export function ApplicationCasePage(props: ApplicationCasePageProps) {
  const number = () => props.number;
  const shown = createApplicationCase(number, () => props.source.reload());
  const choice = createChoice(shown.items, number);
  const deciding = createApplicationDecisions(shown);
  const seen = createSeenItems(shown.application);
  const queue = createCaseQueue(
    () => props.source,
    () => [props.number],
  );
  createListNavigation(
    () => ({ nextHref: queue.nextHref(), previousHref: queue.previousHref(), listHref: queue.listHref() }),
    caseNavigationKeys,
  );
  return (
    <CasePanes
      queue={<QueuePane source={props.source} queue={queue} current={props.number} />}
      data={
        <ApplicationCaseData
          shown={shown}
          choice={choice}
          deciding={deciding}
          seen={seen}
          source={props.source}
          queue={queue}
        />
      }
      decisions={
        <Show when={shown.application()}>
          {(application) => (
            <ApplicationDecisions
              application={application()}
              shown={shown}
              choice={choice}
              deciding={deciding}
              seen={seen}
              queue={queue}
            />
          )}
        </Show>
      }
      document={
        <Show when={shown.application()}>
          {(application) => (
            <ItemFiles
              application={application()}
              item={choice.item()}
              place={choice.place()}
              onOpened={seen.files.open}
            />
          )}
        </Show>
      }
    />
  );
}
