import type { Language } from '../../shared/language.js';

/** What ends every mail of one language. */
export interface Closing {
  /** The language as HTML names it. */
  readonly tag: string;
  readonly sender: string;
  readonly notice: string;
}

export const CLOSINGS: Readonly<Record<Language, Closing>> = {
  ZH_HANT: {
    tag: 'zh-Hant',
    sender: '港區通行證通用管理系統工作小組 敬上',
    notice:
      '此mail為系統發送通知，請勿回覆，若有問題請於8:00~18:00洽客服專線：0809-088-568（免付費），客服將儘快為您服務。',
  },
  EN: {
    tag: 'en',
    sender: 'Port Pass System working group',
    notice:
      'This message was sent by the system; please do not reply. Questions? Call the toll-free service line 0809-088-568, 8:00–18:00 Taiwan time.',
  },
};
