import { screen, within } from '@solidjs/testing-library';
import { EligibilityParts } from '../domain/eligibility/eligibility';
import { makeFragmentData } from '../gql';
import type {
  ApplicationDraftInput,
  CandidateFragment,
  DraftPartsFragment,
  EligibilityPartsFragment,
  PassCandidateFragment,
} from '../gql/graphql';
import { ApplicationFormPage } from '../operator/applications/form/ApplicationFormPage';
import { type Answers, renderWithApi } from './api';
import { keelung, periodic, ports, singleEntry } from './form-samples';

const eligibilityOf = (eligibility: EligibilityPartsFragment) => ({
  allowed: eligibility.allowed,
  conclusive: eligibility.conclusive,
  ...makeFragmentData(eligibility, EligibilityParts),
});

const eligible = eligibilityOf({ allowed: true, conclusive: true, reasons: [] });

const withoutPassport = eligibilityOf({
  allowed: false,
  conclusive: true,
  reasons: [
    {
      code: 'ATTACHMENT_MISSING',
      limit: null,
      granted: null,
      grantedUsed: null,
      until: null,
      attachment: 'PASSPORT',
      applicationNumber: null,
      port: null,
    },
  ],
});

/** A person of the company as a form shows them. */
export const candidate = (id: string, name: string, missing = false): CandidateFragment => ({
  id,
  name,
  idKind: 'PASSPORT',
  idNumber: 'X1234567',
  englishName: 'WANG HSIAO MING',
  mobile: null,
  documentValidTo: null,
  monthlyEntries: { used: 2, limit: 3 },
  attachments: [],
  eligibility: missing ? withoutPassport : eligible,
});
export const candidates = [candidate('p1', '王小明'), candidate('p2', '陳美玲'), candidate('p3', '林無照', true)];
/** A card of the company that opens areas of these ports. */
export const passCandidate = (number: string, ...areaCodes: string[]): PassCandidateFragment => ({
  id: number,
  number,
  kind: 'PERIODIC',
  medium: 'RFID',
  status: 'USABLE',
  validFrom: '2026-01-01T00:00:00+08:00',
  validTo: '2027-12-31T23:59:59+08:00',
  port: keelung,
  areas: ports.flatMap(({ areas }) => areas.filter(({ code }) => areaCodes.includes(code))),
  holder: { name: '王小明', englishName: null, idNumber: 'X1234567', masked: false },
  eligibility: eligible,
});

/** A draft with two people for two ports. */
export const sampleDraft: DraftPartsFragment = {
  id: 'd1',
  form: 'FOREIGN_SINGLE_ENTRY',
  reason: '船舶維修',
  areaCodes: ['KL-E', 'KH-1'],
  personIds: ['p1', 'p2'],
  passNumbers: [],
  pickupPortCode: null,
  startDay: null,
  term: null,
  month: null,
  morePasses: null,
  branchCode: null,
  updatedAt: '2026-11-20T02:03:00Z',
  version: 3,
};

/** The form at an address, with an API that keeps one draft. */
export function openForm(at: string, { draft, ...answers }: Answers & { draft?: DraftPartsFragment } = {}) {
  let kept = draft;
  return renderWithApi(
    {
      OwnSuspensions: { viewer: { suspensions: [] } },
      ApplicationForm: ({ begun: again }) => ({
        applicationForms: [periodic, singleEntry],
        ports,
        ...(again ? { applicationDraft: kept ?? null } : { applicationDrafts: kept ? [kept] : [] }),
      }),
      SaveDraft: ({ id, version, form, content }) => {
        kept = {
          ...sampleDraft,
          ...(content as Required<ApplicationDraftInput>),
          id: String(id ?? 'd9'),
          form: form as DraftPartsFragment['form'],
          version: Number(version ?? 0) + 1,
        } as DraftPartsFragment;
        return { saveApplicationDraft: kept };
      },
      PickPeople: { people: { items: candidates, total: candidates.length } },
      ChosenPeople: ({ ids }) => ({ people: { items: candidates.filter(({ id }) => (ids as string[]).includes(id)) } }),
      ...answers,
    },
    ApplicationFormPage,
    {
      at,
      route: ['/applications/new/:form', '/applications/drafts/:id'],
    },
  );
}

export const press = (name: string) => screen.getByRole('button', { name });

/** The heading of the step on screen. */
export const stepHeading = (name: string) => screen.findByRole('heading', { level: 2, name });

/** The words of the steps beside the form. */
export const stepWords = () =>
  within(screen.getByRole('navigation', { name: '申請步驟' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
