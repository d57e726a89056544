import type { Language } from '../shared/language.js';

/** Version of the current consent text; all users must agree to a new version (R-REG-5). */
export const CONSENT_VERSION = '2026-11';

/** 個資同意使用／授權聲明／危害告知 in both languages, one entry per paragraph. */
export const CONSENT_TEXT: Readonly<Record<Language, readonly string[]>> = {
  ZH_HANT: [
    '臺灣港務股份有限公司（以下簡稱本公司）為辦理國際商港管制區通行證之申請、審核、核發、抽檢及進出管制，依個人資料保護法第八條規定，告知下列事項，請於申請前詳細閱讀。',
    '一、蒐集目的：商港管制區人員通行管理、港區安全維護、保安檢查、通行證業務聯繫，以及依法配合港務警察、移民、海關等機關執行職務。',
    '二、個人資料類別：姓名、英文姓名、國民身分證統一編號、外來人口統一證號或護照號碼、行動電話、電子郵件、照片、證件影本、服務公司及進出港區紀錄。',
    '三、利用期間、地區、對象及方式：於通行證業務存續期間及法令規定之保存期間內，在中華民國境內，由本公司及所屬分公司、港務警察總隊及依法有調查權之機關，以書面或電子方式處理及利用。',
    '四、當事人權利：當事人得就其個人資料請求查詢、閱覽、製給複製本、補充或更正、停止蒐集處理利用或刪除。行使上開權利時，請由所屬公司之帳號管理人員或逕洽本公司辦理。',
    '五、授權聲明：申請公司聲明已取得名單內每位人員之同意，得將其個人資料及證件影本提供本公司辦理通行證業務；所填資料及檢附文件均屬真實，如有不實，願負法律責任，並同意本公司撤銷或停止通行證之使用。',
    '六、外籍人士當次證應檢附有效護照影本，經抽檢非有效護照或非護照影本者，停止該公司申辦該港外籍人士當次證七日。',
    '七、危害告知：商港管制區內有船舶繫泊、裝卸機具、貨櫃車輛、軌道、危險物品及臨水作業等危險。入區人員應配戴安全帽、反光背心及必要之防護具，遵守行車速限與行人動線，不得進入吊掛作業範圍，並服從現場管制人員之指揮。',
    '八、通行證限本人使用，不得轉借、塗改或複製。證件遺失應立即通知原申請公司辦理註銷。',
    '九、本公司得因業務或法令需要修正本告知事項；修正後將於下次登入時再次請貴公司閱讀並同意。',
    '本人已詳細閱讀並瞭解以上內容，同意臺灣港務股份有限公司於上述目的範圍內蒐集、處理及利用個人資料。',
  ],
  EN: [
    'Taiwan International Ports Corporation, Ltd. (the Corporation) collects personal data to receive, review, issue, spot-check and control passes for the restricted areas of international commercial ports. Under article 8 of the Personal Data Protection Act it gives the following notice. Please read it before applying.',
    '1. Purpose: control of persons entering restricted port areas, safety and security of the ports, contact about passes, and lawful co-operation with the harbour police, immigration, customs and other authorities.',
    '2. Kinds of data: name, name in Latin letters, national ID number, resident ID number or passport number, mobile number, e-mail address, photograph, copies of documents, employing company and records of passage.',
    '3. Period, place, recipients and manner of use: for as long as passes are administered and the law requires records to be kept, within the Republic of China, by the Corporation and its branches, the harbour police and authorities with lawful powers of investigation, on paper or electronically.',
    '4. Rights: every person may ask to see, copy, supplement or correct their data, or to have its collection, processing and use stopped or the data deleted, through their company’s account administrator or directly at the Corporation.',
    '5. Authorisation: the applying company declares that every person listed has agreed that their data and copies of documents are given to the Corporation for passes; that all statements and documents are true; and that it answers for them in law and accepts that passes may be withdrawn or suspended otherwise.',
    '6. Single-entry passes for foreigners need a copy of a valid passport. If a spot check finds no valid passport or no copy of one, the company may not apply for such passes for that port for seven days.',
    '7. Notice of dangers: restricted areas hold moored ships, cargo gear, container vehicles, rail tracks, dangerous goods and work beside water. Wear a helmet, a reflective vest and the protective gear needed, keep to speed limits and walkways, stay out of lifting areas and follow the instructions of staff on site.',
    '8. A pass serves its holder only and may not be lent, altered or copied. A lost pass must be reported at once to the company that applied for it.',
    '9. The Corporation may amend this notice as its work or the law requires; after an amendment you will be asked to read and agree again at your next sign-in.',
    'I have read and understood the above and agree that Taiwan International Ports Corporation, Ltd. collects, processes and uses personal data for these purposes.',
  ],
};
