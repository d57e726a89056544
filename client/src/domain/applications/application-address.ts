/** Each program has its page of an application here. */
export const applicationHref = (number: string) => `/applications/${number}`;
