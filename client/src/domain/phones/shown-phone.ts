import { phoneText } from '../../lib/phone-text';

/** A phone as people read it; a dash where there is none. */
export const shownPhone = (phone: string | null | undefined) => (phone ? phoneText(phone) : '—');
