import type { OrganisationKind } from '../companies/company.entity.js';
import type { Language } from '../shared/language.js';

/** Who registers, for which firm, as the public form asks. All firms and people are made up. */
export interface Applicant {
  readonly accountName: string;
  readonly personName: string;
  readonly mobile: string;
  readonly email: string;
  readonly language: Language;
  readonly organisationKind: OrganisationKind;
  readonly organisationNumber: string;
  readonly companyName: string;
  readonly companyPhone: string;
  readonly companyFax: string | null;
  readonly companyAddress: string;
  readonly responsiblePerson: string;
  /** Heading of the document sent along; one of the accepted kinds but for the one that is refused (R-REG-10). */
  readonly document: string;
}

export type FirmKey = 'A' | 'B' | 'C';

/** The three firms of the demo with the operators who founded them. */
export const firms: Readonly<Record<FirmKey, Applicant>> = {
  A: {
    accountName: 'demo-a',
    personName: '林靜怡',
    mobile: '0900000101',
    email: 'demo-a@dehai.example',
    language: 'ZH_HANT',
    organisationKind: 'UBN',
    organisationNumber: '04595252',
    companyName: '德海貨櫃裝卸股份有限公司',
    companyPhone: '0224200101#210',
    companyFax: '0224200102',
    companyAddress: '基隆市中正區示範路一段8號',
    responsiblePerson: '周德海',
    document: '公司登記證明書',
  },
  B: {
    accountName: 'demo-b',
    personName: '陳柏翰',
    mobile: '0900000202',
    email: 'demo-b@yonghang.example',
    language: 'ZH_HANT',
    organisationKind: 'UBN',
    organisationNumber: '10458570',
    companyName: '永航船務代理有限公司',
    companyPhone: '075310202',
    companyFax: null,
    companyAddress: '高雄市鼓山區示範二路20號5樓',
    responsiblePerson: '洪永航',
    document: '變更事項登記表',
  },
  C: {
    accountName: 'demo-c',
    personName: '張雅雯',
    mobile: '0900000303',
    email: 'demo-c@hechao.example',
    language: 'ZH_HANT',
    organisationKind: 'UBN',
    organisationNumber: '12345675',
    companyName: '和潮船舶工程股份有限公司',
    companyPhone: '0426560303#15',
    companyFax: null,
    companyAddress: '臺中市梧棲區示範大道三段33號',
    responsiblePerson: '張和潮',
    document: '商業登記抄本',
  },
};

/** Undecided registrations: two new firms, one that joins firm A (R-REG-3), one with a 機關代碼. */
export const waiting: readonly Applicant[] = [
  {
    accountName: 'hongyan-port',
    personName: '王俊傑',
    mobile: '0900000411',
    email: 'wang@hongyan.example',
    language: 'ZH_HANT',
    organisationKind: 'UBN',
    organisationNumber: '99000122',
    companyName: '宏岩港埠工程有限公司',
    companyPhone: '039900411',
    companyFax: null,
    companyAddress: '宜蘭縣蘇澳鎮示範路99號',
    responsiblePerson: '游宏岩',
    document: '公司登記證明書',
  },
  {
    accountName: 'dehai-kaohsiung',
    personName: '蔡宗翰',
    mobile: '0900000102',
    email: 'kaohsiung@dehai.example',
    language: 'ZH_HANT',
    organisationKind: 'UBN',
    organisationNumber: '04595252',
    companyName: '德海貨櫃裝卸股份有限公司',
    companyPhone: '078210101',
    companyFax: null,
    companyAddress: '高雄市前鎮區示範三路6號',
    responsiblePerson: '周德海',
    document: '工廠登記證',
  },
  {
    accountName: 'port.training',
    personName: '許淑芬',
    mobile: '0900000512',
    email: 'training@training-centre.example',
    language: 'ZH_HANT',
    organisationKind: 'AGENCY',
    organisationNumber: 'A99000000Z',
    companyName: '示範港埠人員訓練所',
    companyPhone: '079620512#8',
    companyFax: '079620513',
    companyAddress: '高雄市小港區示範四路1號',
    responsiblePerson: '郭志明',
    document: '學校_教育部證明函',
  },
  {
    accountName: 'lantern_agency',
    personName: 'Maria Lindqvist',
    mobile: '0900000613',
    email: 'maria@lantern-agency.example',
    language: 'EN',
    organisationKind: 'UBN',
    organisationNumber: '99000148',
    companyName: '燈塔國際船務代理有限公司',
    companyPhone: '0299000613',
    companyFax: null,
    companyAddress: '臺北市中山區示範北路100號12樓',
    responsiblePerson: '沈燈光',
    document: '變更事項登記表',
  },
];

/** A registration that was rejected for its document. */
export const rejected: Applicant = {
  accountName: 'laogang-hardware',
  personName: '黃文龍',
  mobile: '0900000714',
  email: 'huang@laogang.example',
  language: 'ZH_HANT',
  organisationKind: 'UBN',
  organisationNumber: '99000164',
  companyName: '老港五金行',
  companyPhone: '079900714',
  companyFax: null,
  companyAddress: '高雄市旗津區示範路5號',
  responsiblePerson: '黃文龍',
  document: '營利事業登記證',
};
