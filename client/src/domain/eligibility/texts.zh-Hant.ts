export const eligibility = { passTitle: '現在可以辦理', yes: '可申請', no: '不可申請', notForThem: '不適用' } as const;
