import type { Client } from '@urql/solid';
import { EligibilityParts, reasonTexts } from '../../../../domain/eligibility/eligibility';
import { graphql, readFragment } from '../../../../gql';
import type {
  EligibilityPartsFragment,
  FormDescriptionFragment,
  PortsForFormFragment,
  RepeatedApplicationQuery,
} from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { unwrapResult } from '../../../../lib/unwrap-result';
import { DraftParts } from '../../../new-application/draft-parts';
import { draftHref } from '../../../new-application/form-address';
import { loadPasses, loadPeople } from './candidate';
import { SaveDraft } from './draft-saver';
import { draftInput, type FormContent, noContent } from './form-content';
import { chosenPorts } from './form-fields';
import { fieldsOf, isFilled, stepsOf } from './form-steps';

const RepeatedApplication = graphql(`
  query RepeatedApplication($number: String!) {
    application(number: $number) {
      id
      number
      form
      masked
      reason
      morePasses
      branch {
        code
      }
      pickupPort {
        code
      }
      term {
        count
        unit
      }
      areas {
        code
      }
      items(size: 100) {
        items {
          id
          state
          personId
          holder {
            name
          }
          pass {
            id
            number
          }
        }
      }
    }
  }
`);

type Repeated = NonNullable<RepeatedApplicationQuery['application']>;

/** Who or what was on the earlier application and is not taken over, and why. */
export interface NotTakenOver {
  label: string;
  reasons: string[];
}

/** What the form shows of the application that it repeats. */
export interface RepeatedFrom {
  number: string;
  /** How many people or passes were taken over. */
  taken: number;
  notTakenOver: NotTakenOver[];
}

/** By the draft that a repetition became: shown on all its steps, until the page is loaded again. */
const repetitions = new Map<string, RepeatedFrom>();

export const repetitionOf = (draftId: string): RepeatedFrom | undefined => repetitions.get(draftId);

/**
 * Makes a draft of what was on an application: all but days and months, which are over, and the people or passes that are not
 * eligible now. Returns the address of the step at which something is missing; nothing if the application does not exist, is
 * masked, or is on another form.
 */
export async function repeatApplication(
  client: Client,
  form: FormDescriptionFragment,
  ports: readonly PortsForFormFragment[],
  number: string,
): Promise<string | undefined> {
  const answer = await client.query(RepeatedApplication, { number }, { requestPolicy: 'network-only' }).toPromise();
  const { application } = unwrapResult(answer);
  if (!application || application.masked || application.form !== form.kind) return undefined;
  const content: FormContent = { ...noContent, ...contentFrom(application, ports) };
  const chosen = itemsOf(application);
  const found = await eligibilities(client, form, ports, content, chosen);
  const allowed = ({ key }: Item) => found.get(key)?.allowed ?? false;
  const taken = chosen.filter(allowed).map(({ key }) => key);
  Object.assign(content, form.subject === 'PEOPLE' ? { personIds: taken } : { passNumbers: taken });
  const saved = await client.mutation(SaveDraft, { form: form.kind, content: draftInput(content) }).toPromise();
  const { id } = readFragment(DraftParts, unwrapResult(saved).saveApplicationDraft);
  const notTakenOver = chosen
    .filter((item) => !allowed(item))
    .map(({ key, label }) => ({ label, reasons: whyNot(found.get(key)) }));
  repetitions.set(id, { number, taken: taken.length, notTakenOver });
  return `${draftHref(id)}?tab=${firstStep(form, content)}`;
}

const firstStep = (form: FormDescriptionFragment, content: FormContent) =>
  stepsOf(form).find((step) => fieldsOf(form, step).some((field) => !isFilled(field, content, noConsents))) ?? 'check';

const noConsents = { personalData: false, documents: false };

const whyNot = (eligibility: EligibilityPartsFragment | undefined) =>
  eligibility ? reasonTexts(eligibility) : [t('repeatedApplication:gone')];

function contentFrom(application: Repeated, ports: readonly PortsForFormFragment[]): Partial<FormContent> {
  const known = new Set(ports.flatMap(({ areas }) => areas.map(({ code }) => code)));
  return {
    reason: application.reason ?? '',
    areaCodes: application.areas.map(({ code }) => code).filter((code) => known.has(code)),
    pickupPortCode: application.pickupPort?.code ?? '',
    term: application.term && { count: application.term.count, unit: application.term.unit },
    morePasses: application.morePasses === null ? '' : String(application.morePasses),
    branchCode: application.morePasses === null ? '' : (application.branch?.code ?? ''),
  };
}

/** Those that the company took back itself are not meant to come again. */
const itemsOf = ({ items }: Repeated) =>
  items.items
    .filter(({ state }) => state !== 'WITHDRAWN')
    .map(({ id, personId, holder, pass }) => ({
      key: pass?.number ?? personId ?? id,
      label: pass ? `${pass.number} ${holder.name}` : holder.name,
    }));

type Item = ReturnType<typeof itemsOf>[number];

/** By key; nothing of those that are gone. */
async function eligibilities(
  client: Client,
  form: FormDescriptionFragment,
  ports: readonly PortsForFormFragment[],
  content: FormContent,
  items: readonly Item[],
): Promise<Map<string, EligibilityPartsFragment>> {
  const keys = items.map(({ key }) => key);
  const portCodes = chosenPorts({ ports, content }).map(({ code }) => code);
  const chosen = { portCodes, startDay: null, term: draftInput(content).term ?? null, month: null };
  const rows =
    form.subject === 'PEOPLE'
      ? (await loadPeople(client, keys, form.kind, chosen)).map(({ id, eligibility }) => ({ key: id, eligibility }))
      : (await loadPasses(client, keys, form.kind)).map(({ number, eligibility }) => ({ key: number, eligibility }));
  return new Map(
    rows.flatMap(({ key, eligibility }) => {
      const known = readFragment(EligibilityParts, eligibility);
      return known ? [[key, known] as const] : [];
    }),
  );
}
